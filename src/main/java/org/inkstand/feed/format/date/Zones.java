package org.inkstand.feed.format.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zones of time, as numbers and as the abbreviations in use. */
final class Zones {
  private Zones() {}

  /**
   * A zone in a text.
   *
   * @param start where it begins
   * @param end where it ends; equal to the start when there is none
   * @param rules how far from Greenwich, and in which months
   */
  record Zone(int start, int end, ZoneRules rules) {
    static Zone fixed(int start, int end, int seconds) {
      return new Zone(start, end, ZoneOffset.ofTotalSeconds(seconds).getRules());
    }

    boolean found() {
      return end > start;
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile("(?:UTC|GMT|UT|Z)?\\s*([+-])\\s*(\\d{1,2})(?:[:.]?(\\d{2}))?(?![\\d:./-])");
  private static final Pattern REGION = Pattern.compile("[A-Z][A-Za-z]+/[A-Z][A-Za-z_+-]+\\d*");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}])[A-Za-z]{1,5}(?![\\p{L}])");

  /** Minutes east of Greenwich, and the names of the zones there. */
  private static final String TABLE =
      """
      0 Z UT UTC GMT WET
      60 CET MEZ WAT BST IST_IE WEST MET
      120 CEST MESZ EET CAT SAST MEST
      180 EEST MSK EAT AST_AR TRT IDT
      210 IRST
      240 GST MSD SAMT
      270 IRDT
      300 PKT UZT YEKT
      330 IST
      345 NPT
      360 ALMT BDT
      390 MMT
      420 ICT WIB
      480 CST_CN HKT SGT AWST PHT MYT WITA
      540 JST KST WIT
      570 ACST
      600 AEST
      630 ACDT
      660 AEDT
      720 NZST
      780 NZDT
      -60 CVT
      -120 GST_SOUTH
      -150 NDT
      -180 ADT BRT ART CLST UYT
      -210 NST
      -240 EDT AST CLT AMT
      -300 EST CDT COT PET
      -360 CST MDT
      -420 MST PDT
      -480 PST AKDT
      -540 AKST HADT
      -600 HST HAST
      """;

  private static final Map<String, Integer> NAMED = named();

  private static Map<String, Integer> named() {
    Map<String, Integer> map = new HashMap<>();
    for (var line : TABLE.split("\n")) {
      var words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        map.put(words[i], Integer.parseInt(words[0]) * 60);
      }
    }
    return map;
  }

  /** The zone in what stands behind a time. */
  static Zone in(String after) {
    var number = NUMBER.matcher(after);
    if (number.find() && after.substring(0, number.start()).matches("[\\s\\p{L}.(]*")) {
      int minutes =
          Integer.parseInt(number.group(2)) * 60
              + Optional.ofNullable(number.group(3)).map(Integer::parseInt).orElse(0);
      if (number.group(2).length() <= 2 && minutes <= 15 * 60) {
        return Zone.fixed(
            number.start(), number.end(), (number.group(1).equals("-") ? -60 : 60) * minutes);
      }
    }
    var region = REGION.matcher(after);
    if (region.find()) {
      return region(region);
    }
    var word = WORD.matcher(after);
    while (word.find()) {
      var offset = NAMED.get(word.group().toUpperCase(Locale.ROOT));
      if (offset != null) {
        return Zone.fixed(word.start(), word.end(), offset);
      }
    }
    return Zone.fixed(0, 0, 0);
  }

  /** A region, whose summer is told by the date; one that nobody knows is at Greenwich. */
  private static Zone region(Matcher region) {
    try {
      return new Zone(region.start(), region.end(), ZoneId.of(region.group()).getRules());
    } catch (DateTimeException _) {
      return Zone.fixed(region.start(), region.end(), 0);
    }
  }

  /** Korean sites write Korean words and Korean time, and no zone. */
  static ZoneRules ofLanguage(String text) {
    boolean korean = text.indexOf('년') >= 0 || text.contains("오전") || text.contains("오후");
    return ZoneOffset.ofHours(korean ? 9 : 0).getRules();
  }
}
