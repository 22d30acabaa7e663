package org.inkstand.feed.format.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets by the names the wild gives them. As in browsers, a name of a small charset is read as
 * the larger one that everybody means by it: ISO-8859-1 is Windows-1252, GB2312 is GB18030.
 */
final class CharsetNames {
  private CharsetNames() {}

  /** What else names are met for a charset, bare of all but letters and digits. */
  private static final String ODD =
      """
      UTF-8 utf u8 unicode11utf8 cp65001
      UTF-16 u16 iso10646ucs2 csunicode
      UTF-32 u32 iso10646ucs4
      windows-1252 cp819 windowslatin1 westerneuropean
      windows-1252 latin l1 cp8859 iso8859 iso88591 ansix34 iso646irv iso646us isoir100
      GB18030 chinese gb2312 gb231280 eucgb2312cn isoir58 csiso58gb231280 macsimpchinese
      Big5 big5tw mactradchinese
      Big5-HKSCS hkscs
      windows-31j mskanji shiftjis sjis shiftjis2004 shiftjisx0213 sjis2004 macjapanese
      EUC-JP ujis eucjis2004 eucjisx0213 jisx0213
      ISO-2022-JP-2 iso2022jp1 iso2022jp2 iso2022jp3 iso2022jp2004 iso2022jpext
      ISO-2022-KR iso2022kr
      x-windows-949 korean ksc5601 ksc56011987 ksx1001 kscodes mackorean
      x-Johab cp1361 johab
      x-windows-874 thai tis620 tis6200 tis62025290 tis62025291 isoir166 iso885911
      IBM037 ibm039 cp039
      IBM500 ebcdiccpbe ebcdiccpch
      HP-ROMAN8 r8 roman8 hproman8 cshproman8 ibm1051 cp1051
      ISO-8859-10 iso885910 latin6 l6 isoir157 csisolatin6
      ISO-8859-13 latin7 l7
      ISO-8859-14 iso885914 latin8 l8 isoir199 isoceltic
      ISO-8859-16 latin10 l10 iso885916 isoir226
      KZ-1048 kz1048 rk1048 strk1048
      PTCP154 cp154 pt154 csptcp154 cyrillicasian
      CP1125 ibm1125 cp866u ruscii
      CP720 ibm720 dos720
      KOI8-T koi8t
      IBM273 csibm273
      IBM775 cspc775baltic
      IBM00858 csibm858 cp858
      IBM855 csibm855
      IBM1026 csibm1026
      x-MacCentralEurope maclatin2 maccenteuro macce
      x-MacIceland maciceland
      """;

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-16"),
          Map.entry("ucs-2", "UTF-16"),
          Map.entry("ucs-4", "UTF-32"),
          Map.entry("csucs4", "UTF-32"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("tis620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("cp936", "GB18030"),
          Map.entry("euc-cn", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("euckr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("cp932", "windows-31j"),
          Map.entry("ms_kanji", "windows-31j"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("big5", "x-windows-950"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("cp-1251", "windows-1251"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("cp-1252", "windows-1252"),
          Map.entry("ebcdic", "IBM037"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"));

  /** The charset; empty when nobody knows the name. */
  static Optional<Charset> find(String name) {
    var key = name.strip().toLowerCase(Locale.ROOT);
    if (key.equals("utf-8")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return named(MEANT.getOrDefault(key, key)).or(() -> loosely(key));
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return TableCharset.find(name);
    }
  }

  /** Names are misspelt: hyphens left out or doubled, underscores, a year at the end. */
  private static Optional<Charset> loosely(String key) {
    var bare = bare(key.replaceFirst("[:_-]?(?:19|20)\\d\\d$", ""));
    var number = bare.matches("\\d{3,5}") ? "cp" + bare : bare;
    return Optional.ofNullable(Loose.NAMES.get(number)).flatMap(CharsetNames::named);
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^x[-_]", "").replaceAll("[^a-z0-9]", "");
  }

  /** Every name that the runtime knows, bare: loaded when the first odd one is met. */
  private static final class Loose {
    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      for (var charset : Charset.availableCharsets().values()) {
        names.putIfAbsent(bare(charset.name()), charset.name());
        charset.aliases().forEach(alias -> names.putIfAbsent(bare(alias), charset.name()));
      }
      MEANT.forEach((name, meant) -> names.put(bare(name), meant));
      for (var line : ODD.split("\n")) {
        var words = line.split(" ");
        names.put(bare(words[0]), words[0]);
        for (int i = 1; i < words.length; i++) {
          names.put(words[i], words[0]);
        }
      }
      return names;
    }
  }
}
