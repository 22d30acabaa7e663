package org.inkstand.kit.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads a body to its end or to its bound, unpacking it on the way. */
final class BodyReader {

  /** The body is larger than wanted, or grows when unpacked as only a bomb does. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
      super(message);
    }
  }

  /** The body is packed in a way we did not ask for. */
  static final class UnknownPacking extends IOException {
    private static final long serialVersionUID = 1L;

    private UnknownPacking(String message) {
      super(message);
    }
  }

  /** One of the few places for large bodies; taking it again does nothing. */
  interface Place {
    void take() throws IOException;
  }

  private static final int CHUNK_BYTES = 8_192;

  /** Pages that say no are seldom larger; a new connection costs about as much. */
  private static final int SKIP_BYTES_MAX = 32_768;

  /** Four screens: enough to see what kind of page it is. */
  private static final int OPENING_BYTES_MAX = 16_384;

  private BodyReader() {}

  /**
   * Reads it all.
   *
   * @param encoding the Content-Encoding header, may be empty
   * @param bytesMax of what comes over the line, and of what it unpacks to
   * @param place taken by a body that turns out to be large, until it is read
   */
  static byte[] read(InputStream line, String encoding, int bytesMax, Place place)
      throws IOException {
    Counting packed = new Counting(line, bytesMax);
    InputStream body = unpacked(packed, encoding.strip().toLowerCase(Locale.ROOT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
      out.write(chunk, 0, count);
      if (out.size() > bytesMax) {
        throw new TooMuch("the body is larger than %,d bytes".formatted(bytesMax));
      }
      if (out.size() > Limits.LARGE_BYTES) {
        place.take();
      }
      if (out.size() > Limits.DECOMPRESSION_FREE_BYTES
          && out.size() / Limits.DECOMPRESSION_RATIO_MAX > packed.count) {
        throw new TooMuch(
            "the body unpacks to more than %d times its size: a decompression bomb"
                .formatted(Limits.DECOMPRESSION_RATIO_MAX));
      }
    }
    // What follows the end of the packed stream is read too, so that the connection can be kept.
    packed.read();
    return out.toByteArray();
  }

  /**
   * Reads a body that nobody wants, if it is short, so that its connection can be kept, and shows
   * how it begins: pages that say no often say why.
   */
  static byte[] opening(@Nullable HttpEntity unwanted, String encoding) throws IOException {
    if (unwanted == null) {
      return new byte[0];
    }
    byte[] packed = unwanted.getContent().readNBytes(SKIP_BYTES_MAX);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      InputStream body =
          unpacked(new ByteArrayInputStream(packed), encoding.strip().toLowerCase(Locale.ROOT));
      for (int c = body.read(); c >= 0 && out.size() < OPENING_BYTES_MAX; c = body.read()) {
        out.write(c);
      }
    } catch (IOException _) {
      // Cut off in the middle, or packed as nobody agreed: what came so far is what there is.
    }
    return out.toByteArray();
  }

  private static InputStream unpacked(InputStream packed, String encoding) throws IOException {
    return switch (encoding) {
      case "", "identity", "none", "utf-8" -> packed;
      case "gzip", "x-gzip" -> {
        PushbackInputStream ahead = new PushbackInputStream(packed, 1);
        yield empty(ahead) ? ahead : new GZIPInputStream(ahead, CHUNK_BYTES);
      }
      case "deflate" -> deflated(packed);
      default -> throw new UnknownPacking("the body is packed as " + encoding + ", unasked");
    };
  }

  /** RFC 9110 means zlib by deflate; some servers send the bare stream. The first bytes tell. */
  private static InputStream deflated(InputStream packed) throws IOException {
    PushbackInputStream ahead = new PushbackInputStream(packed, 2);
    byte[] start = ahead.readNBytes(2);
    ahead.unread(start);
    if (start.length == 0) {
      return ahead;
    }
    boolean zlib =
        start.length == 2
            && (start[0] & 0x0f) == 8
            && ((start[0] & 0xff) << 8 | (start[1] & 0xff)) % 31 == 0;
    return new InflaterInputStream(ahead, new Inflater(!zlib), CHUNK_BYTES);
  }

  private static boolean empty(PushbackInputStream ahead) throws IOException {
    int first = ahead.read();
    if (first >= 0) {
      ahead.unread(first);
    }
    return first < 0;
  }

  /**
   * The few places for bodies that are larger than nearly all. However many servers send without
   * end at once, only these few grow beyond {@link Limits#LARGE_BYTES} together.
   */
  static final class LargeBodies {

    private final Semaphore places = new Semaphore(Limits.LARGE_AT_ONCE, true);

    /** For one body, which waits for its place no longer than its fetch may take. */
    Body body(Deadline deadline) {
      return new Body(deadline);
    }

    /** One body's claim to a place. */
    final class Body implements Place, AutoCloseable {
      private final Deadline deadline;
      private boolean taken;

      private Body(Deadline deadline) {
        this.deadline = deadline;
      }

      @Override
      public void take() throws IOException {
        if (taken) {
          return;
        }
        try {
          taken = places.tryAcquire(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
        }
        if (!taken) {
          throw new SocketTimeoutException("too many large answers at once");
        }
      }

      @Override
      public void close() {
        if (taken) {
          places.release();
        }
      }
    }
  }

  private static final class Counting extends FilterInputStream {
    private final int bytesMax;
    private long count;

    private Counting(InputStream line, int bytesMax) {
      super(line);
      this.bytesMax = bytesMax;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      counted(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      counted(Math.max(0, read));
      return read;
    }

    private void counted(int read) throws TooMuch {
      count += read;
      if (count > bytesMax) {
        throw new TooMuch("the body is larger than %,d bytes".formatted(bytesMax));
      }
    }
  }
}
