package org.inkstand.app.doorman;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.web.Opening.Sheet;

/**
 * The front page as it last stood, in a file of the data folder. A file that is missing, old, of
 * another release or damaged counts as none: the house is then merely opened without it.
 */
public final class SheetFile {

  /** A front page does not say so when it is older than this, so it is not shown. */
  static final Duration AGE_MAX = Duration.ofHours(3);

  private static final String NAME = "opening.sheets";

  /** Another when the layout of the file changes. */
  private static final int LAYOUT = 0x1_4B_0001;

  private static final int SHEETS_MAX = 64;
  private static final int BYTES_MAX = 4 << 20;

  private final Path file;

  /** In a data folder. */
  public SheetFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /** Keeps them, in one move: a stop in between leaves what was there. */
  public void write(List<Sheet> sheets) throws IOException {
    Path fresh = file.resolveSibling(NAME + ".new");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
      out.writeInt(LAYOUT);
      out.writeInt(Math.min(sheets.size(), SHEETS_MAX));
      for (Sheet sheet : sheets.subList(0, Math.min(sheets.size(), SHEETS_MAX))) {
        out.writeUTF(sheet.path());
        out.writeInt(sheet.headers().size());
        for (Map.Entry<String, String> header : sheet.headers().entrySet()) {
          out.writeUTF(header.getKey());
          out.writeUTF(header.getValue());
        }
        write(out, sheet.bytes());
        write(out, sheet.packed());
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What was kept, if it may be shown now. */
  List<Sheet> read(Instant now) {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      Instant kept = Files.getLastModifiedTime(file).toInstant();
      boolean current = !kept.isAfter(now) && kept.plus(AGE_MAX).isAfter(now);
      return current && in.readInt() == LAYOUT ? sheets(in) : List.of();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static List<Sheet> sheets(DataInputStream in) throws IOException {
    int count = bounded(in.readInt(), SHEETS_MAX);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String path = in.readUTF();
      Map<String, String> headers = new LinkedHashMap<>();
      for (int left = bounded(in.readInt(), SHEETS_MAX); left > 0; left--) {
        headers.put(in.readUTF(), in.readUTF());
      }
      sheets.add(new Sheet(path, headers, bytes(in), bytes(in)));
    }
    return sheets;
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = bounded(in.readInt(), BYTES_MAX);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("cut off");
    }
    return bytes;
  }

  private static int bounded(int number, int max) throws IOException {
    if (number < 0 || number > max) {
      throw new IOException(number + " where at most " + max + " can be");
    }
    return number;
  }
}
