package org.inkstand.feed.format.encoding;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/**
 * The letters beyond ASCII of a language, most frequent first, and the charsets in which it was
 * written before UTF-8. Of the scripts that have thousands, only the everyday ones.
 */
enum Letters {
  RUSSIAN(
      "windows-1251 KOI8-R ISO-8859-5 IBM866 x-MacCyrillic", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
  UKRAINIAN("windows-1251 KOI8-U ISO-8859-5", "оанитівеслркудмпязьбгчхйцжшюїєщфґ"),
  BULGARIAN("windows-1251", "аиоетнрсвлкдпмзяубгчщцжъхйшюфь"),
  GREEK("windows-1253 ISO-8859-7", "ατοιενσρκπλυςμηόάίδέγήθφχώύβξζψω"),
  HEBREW("windows-1255", "יוהלארתבשמנכםפקעדחןטצגסזףךץ"),
  ARABIC("windows-1256 ISO-8859-6", "اليمونرتبةعدسفهكقحجأشطصىخإضذثزئءغؤظآ"),
  THAI("x-windows-874", "านรอกเงคมยลวดทสตะปบ่้ิีัแพจหใไขโชุูถผฟซญ"),
  FRENCH("windows-1252", "éèàêçôùîâûïœëü"),
  GERMAN("windows-1252", "üäößéàè"),
  SPANISH("windows-1252", "óíáéñúü¿¡"),
  PORTUGUESE("windows-1252", "ãçáéíóêõâàúôü"),
  ITALIAN("windows-1252", "àèùòéì"),
  NORDIC("windows-1252", "åäöøæéü"),
  ICELANDIC("windows-1252", "áíðéöþúóýæ"),
  POLISH("windows-1250 ISO-8859-2", "łążęśóćźń"),
  CZECH("windows-1250 ISO-8859-2", "áíéěýčřžšůúďťňľĺ"),
  HUNGARIAN("windows-1250 ISO-8859-2", "áéóőöíüúű"),
  ROMANIAN("windows-1250 ISO-8859-2", "ăâîşţ"),
  CROATIAN("windows-1250 ISO-8859-2", "čšžćđ"),
  TURKISH("windows-1254", "ıişğüçöİâ"),
  BALTIC("windows-1257", "āšėīņēūžąčųįęģļķ"),
  JAPANESE("windows-31j EUC-JP", "のにはをがとたでしるいてなもれかさりますっくこそよきあらんけどえみせ日大年人国会本一中事"),
  CHINESE("GB18030", "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里日"),
  TAIWANESE("x-windows-950", "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡日"),
  KOREAN("x-windows-949", "이다는에의을가고를은하지로기도한사리인대시서나정부자일해어들라과보아전상주제수그장원국만있성구면");

  private final String charsets;
  private final String letters;

  Letters(String charsets, String letters) {
    this.charsets = charsets;
    this.letters = letters;
  }

  Stream<Charset> charsets() {
    return Stream.of(charsets.split(" ")).filter(Charset::isSupported).map(Charset::forName);
  }

  /** How much the character at {@code at} speaks for this language: 1 fully, -1 against it. */
  double weight(CharSequence text, int at) {
    char c = text.charAt(at);
    if (isMark(c)) {
      return 0.3;
    }
    if (compareTo(JAPANESE) >= 0) {
      return ofMany(c);
    }
    int rank = letters.indexOf(c);
    if (rank < 0 && Character.isUpperCase(c)) {
      return letters.indexOf(Character.toLowerCase(c)) < 0 ? -1 : capital(text, at);
    }
    if (rank < 0) {
      return -1;
    }
    double share = 1.1 - (double) rank / letters.length() * 0.6;
    return isLatin() || isNearOthers(text, at) ? share : share - 1;
  }

  /** A capital begins a word, or stands among capitals. */
  private static double capital(CharSequence text, int at) {
    boolean begins = at == 0 || !Character.isLowerCase(text.charAt(at - 1));
    return begins ? 0.4 : -1;
  }

  private boolean isLatin() {
    return compareTo(FRENCH) >= 0 && compareTo(JAPANESE) < 0;
  }

  /** Western words have a foreign letter here and there, those of other scripts nothing else. */
  private static boolean isNearOthers(CharSequence text, int at) {
    return (at > 0 && text.charAt(at - 1) > 127)
        || (at + 1 < text.length() && text.charAt(at + 1) > 127);
  }

  /** Quotes, dashes and the like, that every charset of Windows has. */
  private static boolean isMark(char c) {
    return c == '\u00a0' || (c >= '\u2010' && c <= '\u2026') || c == '«' || c == '»' || c == '€';
  }

  /** A script of thousands: everyday characters, then those its standard counts as common. */
  private double ofMany(char c) {
    boolean kana = c >= '\u3041' && c <= '\u30fe';
    if (letters.indexOf(c) >= 0) {
      return 1;
    }
    if (c >= '\u3000' && c <= '\u303f' || c >= '\uff01' && c <= '\uff5e') {
      return 0.3;
    }
    return switch (this) {
      case JAPANESE ->
          kana ? 0.9 : isIdeograph(c) && isCommon(c, "EUC-JP", 0xb0, 0xcf) ? 0.6 : -0.5;
      case CHINESE -> isIdeograph(c) && isCommon(c, "GB18030", 0xb0, 0xd7) ? 0.6 : -0.5;
      case TAIWANESE -> isIdeograph(c) && isCommon(c, "x-windows-950", 0xa4, 0xc6) ? 0.6 : -0.5;
      case KOREAN -> c >= '\uac00' && isCommon(c, "x-windows-949", 0xb0, 0xc8) ? 0.7 : -0.5;
      default -> -1;
    };
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  /** National standards put their frequent characters first: by the first byte it can be told. */
  private static boolean isCommon(char c, String charset, int first, int last) {
    int lead = Character.toString(c).getBytes(Charset.forName(charset))[0] & 0xff;
    return lead >= first && lead <= last;
  }
}
