package org.inkstand.edition.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Slot;

/** Slots as bytes: a line each, its parts by tabs, packed. */
final class SlotLines {

  private static final int PARTS = 9;

  private SlotLines() {}

  static byte[] packed(List<Slot> slots) {
    String text = slots.stream().map(SlotLines::line).collect(Collectors.joining("\n"));
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("memory refused bytes", failure);
    }
    return out.toByteArray();
  }

  static List<Slot> unpacked(byte[] bytes) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      return text.isEmpty() ? List.of() : text.lines().map(SlotLines::slot).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("an edition in the store is not whole", failure);
    }
  }

  private static String line(Slot slot) {
    return String.join(
        "\t",
        slot.place().name(),
        slot.note(),
        slot.section(),
        Long.toString(slot.story()),
        Long.toString(slot.article().value()),
        slot.copies().stream()
            .map(id -> Long.toString(id.value()))
            .collect(Collectors.joining(",")),
        Integer.toString(slot.titles()),
        slot.reasons().stream()
            .map(reason -> reason.signal() + ":" + reason.amount() + ":" + reason.points())
            .collect(Collectors.joining(",")),
        slot.headline().replaceAll("\\s+", " "));
  }

  private static Slot slot(String line) {
    String[] parts = line.split("\t", PARTS);
    return new Slot(
        Slot.Place.valueOf(parts[0]),
        parts[1],
        parts[2],
        Long.parseLong(parts[3]),
        new ArticleId(Long.parseLong(parts[4])),
        listed(parts[5]).stream().map(id -> new ArticleId(Long.parseLong(id))).toList(),
        Integer.parseInt(parts[6]),
        parts[8],
        listed(parts[7]).stream().map(SlotLines::reason).toList());
  }

  private static List<String> listed(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
  }

  private static Reason reason(String text) {
    String[] parts = text.split(":");
    return new Reason(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
  }
}
