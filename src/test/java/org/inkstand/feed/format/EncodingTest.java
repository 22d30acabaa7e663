package org.inkstand.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

  private static String title(byte[] body, String contentType) {
    var hints = new FeedHints(Optional.empty(), contentType, "", "", TestFeeds.NOW);
    return FeedReader.read(body, hints).title().value();
  }

  private static byte[] feed(String prolog, String title, String charset) {
    var words = prolog + "<rss version='2.0'><channel><title>" + title + "</title></channel></rss>";
    return words.getBytes(Charset.forName(charset));
  }

  private static String prolog(String charset) {
    return "<?xml version='1.0' encoding='" + charset + "'?>\n";
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, Žluťoučký kůň",
    "utf8, UTF-8, Žluťoučký kůň",
    "windows-1252, windows-1252, “Café” – €5",
    "iso-8859-1, windows-1252, “Café” – €5",
    "iso-8859-2, ISO-8859-2, Žluťoučký kůň",
    "windows-1251, windows-1251, Река поднялась",
    "koi8-r, KOI8-R, Река поднялась",
    "koi8-u, KOI8-U, Ріка піднялась",
    "euc-kr, EUC-KR, 강이 불었다",
    "ks_c_5601-1987, x-windows-949, 강이 불었다 똠",
    "gb2312, GB18030, 河水上涨",
    "gbk, GBK, 河水上漲",
    "big5, Big5, 河水上漲",
    "shift_jis, windows-31j, 川が増水した①",
    "euc-jp, EUC-JP, 川が増水した",
    "iso-2022-jp, ISO-2022-JP, 川が増水した",
    "windows-1256, windows-1256, ارتفع النهر",
    "windows-1255, windows-1255, הנהר עלה",
    "tis-620, x-windows-874, แม่น้ำสูงขึ้น",
    "437, IBM437, Ça",
    "cp037, IBM037, EBCDIC still lives",
    "ibm1047, IBM1047, EBCDIC still lives",
    "macintosh, x-MacRoman, Café",
    "iso_8859-2:1987, ISO-8859-2, Žluťoučký kůň",
    "windows_1251, windows-1251, Река поднялась",
    "1251, windows-1251, Река поднялась",
    "koi8_r, KOI8-R, Река поднялась",
    "ISO88591, windows-1252, Café",
    "utf_8, UTF-8, Žluťoučký kůň",
    "ebcdic-cp-be, IBM500, EBCDIC still lives",
    "korean, EUC-KR, 강이 불었다",
    "x_mac_cyrillic, x-MacCyrillic, Река поднялась",
    "thai, x-windows-874, แม่น้ำสูงขึ้น",
    "iso-2022-kr, ISO-2022-KR, 강이 불었다"
  })
  void whatThePrologSaysIsBelievedWhenTheBytesAgree(String said, String is, String title) {
    assertThat(title(feed(prolog(said), title, is), "")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void wideCharactersAreSeenWithAndWithoutAMark(String charset) {
    var bare = feed(prolog("UTF-8"), "Żółw", charset);
    assertThat(title(bare, "")).isEqualTo("Żółw");
    var marked = feed("\ufeff" + prolog("UTF-16"), "Żółw", charset);
    assertThat(title(marked, "text/xml; charset=us-ascii")).isEqualTo("Żółw");
  }

  @Test
  void httpGoesBeforeTheProlog() {
    var body = feed(prolog("iso-8859-1"), "Река", "windows-1251");
    assertThat(title(body, "text/xml; charset=\"windows-1251\"")).isEqualTo("Река");
  }

  @Test
  void flawlessUtf8GoesBeforeACharsetInWhichEverythingIsFlawless() {
    var body = feed(prolog("iso-8859-1"), "Žluťoučký kůň", "UTF-8");
    assertThat(title(body, "text/xml; charset=iso-8859-1")).isEqualTo("Žluťoučký kůň");
  }

  @Test
  void aPrologThatSaysUtf16InPlainBytesIsNotBelieved() {
    assertThat(title(feed(prolog("utf-16"), "Plain é", "UTF-8"), "")).isEqualTo("Plain é");
  }

  @Test
  void windowsBytesInUtf8ClothesAreReadOneByOne() throws IOException {
    var mixed = new ByteArrayOutputStream();
    mixed.write("<rss><channel><title>né ".getBytes(StandardCharsets.UTF_8));
    mixed.write("“né”".getBytes(Charset.forName("windows-1252")));
    mixed.write("</title></channel></rss>".getBytes(StandardCharsets.UTF_8));
    assertThat(title(mixed.toByteArray(), "")).isEqualTo("né “né”");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Река поднялась и затопила старый город у мельницы",
    "KOI8-R, Река поднялась и затопила старый город у мельницы",
    "windows-31j, 川が増水して古い町があふれました。みんな無事です。",
    "GB18030, 河水上涨淹没了老城区的磨坊附近的街道",
    "x-windows-949, 강물이 불어나 방앗간 근처의 옛 시가지가 잠겼다",
    "windows-1252, “La rivière a débordé près du vieux moulin”",
    "ISO-8859-5, Река поднялась и затопила город",
    "IBM866, Река поднялась и затопила город",
    "x-MacCyrillic, Тысячи жителей эвакуированы после сильных дождей",
    "KOI8-U, Ріка піднялась і затопила місто",
    "windows-1253, Ο ποταμός ξεχείλισε",
    "windows-1255, הנהר עלה על גדותיו",
    "windows-1256, ارتفع منسوب النهر وغمر المدينة",
    "x-windows-874, แม่น้ำเอ่อล้นท่วมย่านเมืองเก่า",
    "EUC-JP, 川が増水して旧市街が浸水",
    "ISO-2022-JP, 川が増水して旧市街が浸水",
    "ISO-2022-KR, 강물이 불어나 옛 시가지가 잠겼다",
    "x-windows-950, 河水上漲淹沒老城區",
    "windows-1250, Rzeka wystąpiła z brzegów",
    "ISO-8859-2, Řeka se vylila z břehů",
    "windows-1254, Şiddetli yağışların ardından nehir taştı",
    "windows-1252, O rio transbordou e a população está sem água",
    "windows-1252, È arrivata la piena",
    "windows-1252, Cañón"
  })
  void whatNobodyNamesIsGuessed(String charset, String title) {
    assertThat(title(feed("", title, charset), "")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "hp-roman8, Çé",
    "iso-8859-10, Šč",
    "latin8, Ŵŷ",
    "ptcp154, Қғ",
    "kz-1048, Қң",
    "koi8-t, Ҷӣ",
    "cp720, لم",
    "cp1125, Ґї"
  })
  void charsetsThatJavaDoesNotBringAreTablesOfOurOwn(String said, String title) throws IOException {
    var body = new ByteArrayOutputStream();
    body.write((prolog(said) + "<rss><channel><title>").getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < title.length(); i++) {
      body.write(byteOf(said, title.charAt(i)));
    }
    body.write("</title></channel></rss>".getBytes(StandardCharsets.US_ASCII));
    assertThat(title(body.toByteArray(), "")).isEqualTo(title);
  }

  /** By the tables of the registries: what byte each of the letters above is. */
  private static int byteOf(String charset, char letter) {
    return switch (charset + letter) {
      case "hp-roman8Ç" -> 0xb4;
      case "hp-roman8é" -> 0xc5;
      case "iso-8859-10Š" -> 0xaa;
      case "iso-8859-10č" -> 0xe8;
      case "latin8Ŵ" -> 0xd0;
      case "latin8ŷ" -> 0xfe;
      case "ptcp154Қ" -> 0x8d;
      case "ptcp154ғ" -> 0x83;
      case "kz-1048Қ" -> 0x8d;
      case "kz-1048ң" -> 0xbe;
      case "koi8-tҶ" -> 0x8e;
      case "koi8-tӣ" -> 0xa5;
      case "cp720ل" -> 0xe9;
      case "cp720م" -> 0xea;
      case "cp1125Ґ" -> 0xf2;
      case "cp1125ї" -> 0xf9;
      default -> throw new IllegalStateException(charset + letter);
    };
  }
}
