package org.inkstand.feed.format.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets of single bytes that the Java runtime does not bring: each is ASCII and a table of what
 * the bytes from 128 mean in it. They are read, never written.
 */
final class TableCharset extends Charset {

  /** The upper halves, as the registries of IANA and Unicode have them. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry(
              "KOI8-T",
              "қғ‚Ғ„…†‡\ufffd‰ҳ‹ҲҷҶ\ufffdҚ‘’“”•–—\ufffd\u2122\ufffd›\ufffd\ufffd\ufffd\ufffd"
                  + "\ufffdӯӮё¤ӣ\u00a6§\ufffd\ufffd\ufffd«¬\u00ad\u00ae\ufffd\u00b0±²Ё\ufffdӢ¶·\ufffd\u2116"
                  + "\ufffd»\ufffd\ufffd\ufffd\u00a9"
                  + "юабцдефгхийклмнопярстужвьызшэщчъ"
                  + "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"),
          Map.entry(
              "CP720",
              "\u0080\u0081éâ\u0084à\u0086çêëèïî\u008d\u008e\u008f\u0090\u0651\u0652ô¤\u0640ûù\u0621"
                  + "\u0622\u0623\u0624£\u0625\u0626\u0627"
                  + "\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635«»"
                  + "\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b"
                  + "\u2510"
                  + "\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c"
                  + "\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c"
                  + "\u2590\u2580"
                  + "\u0636\u0637\u0638\u0639\u063a\u0641µ\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649"
                  + "\u064a≡\u064b\u064c\u064d\u064e\u064f\u0650≈\u00b0∙·√\u207f²\u25a0\u00a0"),
          Map.entry(
              "CP1125",
              "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                  + "абвгдежзийклмноп\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557"
                  + "\u255d\u255c\u255b\u2510"
                  + "\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c"
                  + "\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c"
                  + "\u2590\u2580"
                  + "рстуфхцчшщъыьэюяЁёҐґЄєІіЇї·√\u2116¤\u25a0\u00a0"),
          Map.entry(
              "PTCP154",
              "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ"
                  + "\u00a0ЎўЈӨҘҰ§Ё\u00a9Ә«¬ӯ\u00aeҜ\u00b0ұІіҙө¶·ё\u2116ә»јҪҫҝ"
                  + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                  + "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
          Map.entry(
              "KZ-1048",
              "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\ufffd\u2122љ›њқһџ"
                  + "\u00a0ҰұӘ¤Ө\u00a6§Ё\u00a9Ғ«¬\u00ad\u00aeҮ\u00b0±Ііөµ¶·ё\u2116ғ»әҢңү"
                  + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                  + "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
          Map.entry(
              "HP-ROMAN8",
              "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e"
                  + "\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d"
                  + "\u009e\u009f"
                  + "\u00a0ÀÂÈÊËÎÏ\u00b4\u02cb\u02c6\u00a8\u02dcÙÛ₤\u00afÝý\u00b0ÇçÑñ¡¿¤£¥§ƒ¢"
                  + "âêôûáéóúàèòùäëöüÅîØÆåíøæÄìÖÜÉïßÔ"
                  + "ÁÃãÐðÍÌÓÒÕõŠšÚŸÿÞþ·µ¶¾—¼½\u00aa\u00ba«\u25a0»±\ufffd"),
          Map.entry(
              "ISO-8859-10",
              "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e"
                  + "\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d"
                  + "\u009e\u009f"
                  + "\u00a0ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00adŪŊ\u00b0ąēģīĩķ·ļđšŧž―ūŋ"
                  + "ĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞß"
                  + "āáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ"),
          Map.entry(
              "ISO-8859-14",
              "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e"
                  + "\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d"
                  + "\u009e\u009f"
                  + "\u00a0Ḃḃ£ĊċḊ§Ẁ\u00a9ẂḋỲ\u00ad\u00aeŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡ"
                  + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶß"
                  + "àáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ"));

  private final String table;

  private TableCharset(String name, String table) {
    super(name, new String[0]);
    this.table = table;
  }

  static Optional<Charset> find(String name) {
    var key = name.toUpperCase(Locale.ROOT);
    return Optional.ofNullable(TABLES.get(key)).map(table -> new TableCharset(key, table));
  }

  @Override
  public boolean contains(Charset other) {
    return equals(other);
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException(name() + " is only read");
  }

  private static final class Decoder extends CharsetDecoder {
    private final String table;

    Decoder(TableCharset charset) {
      super(charset, 1, 1);
      table = charset.table;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (!out.hasRemaining()) {
          return CoderResult.OVERFLOW;
        }
        byte next = in.get();
        char letter = next >= 0 ? (char) next : table.charAt(next + 128);
        if (letter == '\ufffd') {
          in.position(in.position() - 1);
          return CoderResult.unmappableForLength(1);
        }
        out.put(letter);
      }
      return CoderResult.UNDERFLOW;
    }
  }
}
