package org.inkstand.article.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two versions of a text say the same to a reader. What a publishing system changes by
 * itself is no news: white space, the shape of quotation marks and dashes, how many have commented
 * or shared, how long ago, "advertisement" between two paragraphs, marks of a session.
 *
 * <p>A number in a sentence is never trivial: "12 dead" and "14 dead" are two versions. Only a line
 * that consists of a number and the name of a counter is left out of the comparison. Costs a pass
 * of patterns over both texts, and only where they are not equal as they stand.
 */
public final class Wording {

  /** A longer line is a sentence, whatever words it has. */
  private static final int COUNTER_CHARS_MAX = 48;

  /** What is counted beside articles, in the languages of the catalogue's larger titles. */
  private static final String COUNTED =
      "comments?|replies|reply|views?|shares?|likes?|reactions?|reads?|votes?|readers?"
          + "|kommentare?|aufrufe|antworten|reacties?|weergaven|commentaires?|partages|vues|réactions?"
          + "|comentarios?|visitas|comentários?|partilhas|commenti|condivisioni|kommentarer|visningar"
          + "|komentarzy|komentarze|комментари\\p{L}+|просмотр\\p{L}*|تعليق\\p{L}*|مشاهد\\p{L}*"
          + "|コメント|閲覧|评论|阅读|댓글";

  private static final String AGE =
      "(?:updated?|aktualisiert|mis à jour|bijgewerkt|actualizado|aggiornato|uppdaterad)?:?\\s*"
          + "(?:vor|il y a|hace|há)?\\s*\\d+\\s*(?:min(?:ute[sn]?|uten|uti|utos|uter)?\\.?"
          + "|h(?:ours?|oras?|eures?)?|stunden?|uur|ore|timmar|days?|tagen?|jours?|días?)"
          + "\\s*(?:ago|geleden|fa|sedan|read|lesezeit|de lecture|leestijd|atrás)?";

  private static final Pattern COUNTER =
      Pattern.compile(
          ("(?iu)[\\s•·|()]*(?:(?:\\d[\\d.,\\s]*[km]?\\s*(?:%1$s)"
                  + "|(?:%1$s)[:\\s]*\\(?\\d[\\d.,]*[km]?\\)?|%2$s)[\\s•·|()]*)+")
              .formatted(COUNTED, AGE));

  private static final Pattern ADVERTISEMENT =
      Pattern.compile(
          "(?iu)[\\s\\[\\](*:—-]*(?:advertise?ment|ad|sponsored|promoted|anzeige|werbung|publicité"
              + "|advertentie|publicidad|publicidade|pubblicità|annons|reklama|annonse|реклама|إعلان|広告|广告|광고)"
              + "[\\s\\])*:—-]*");

  /** A mark that no word looks like: letters and figures mixed, as long as a session's. */
  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?=[\\w-]*\\d)(?=[\\w-]*[A-Za-z])[A-Za-z0-9_-]{16,}");

  private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
  private static final Pattern QUOTE = Pattern.compile("[\\u2018-\\u201b\\u2032\\u00b4`]");
  private static final Pattern QUOTES =
      Pattern.compile("''|[\\u201c-\\u201f\\u2033\\u00ab\\u00bb\\u300c-\\u300f]");
  private static final Pattern DASH =
      Pattern.compile("[ \\t\\u00a0]*(?:--+|[\\u2012-\\u2015])[ \\t\\u00a0]*");

  private Wording() {}

  /** Whether a reader who knows the one finds nothing new in the other. */
  public static boolean same(String one, String other) {
    return one.equals(other) || essence(one).equals(essence(other));
  }

  private static String essence(String text) {
    String plain = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    String marked = QUOTES.matcher(QUOTE.matcher(plain).replaceAll("'")).replaceAll("\"");
    String dashed = DASH.matcher(marked.replace("\u2026", "...")).replaceAll(" - ");
    return BREAK
        .splitAsStream(TOKEN.matcher(dashed).replaceAll("#"))
        .map(line -> BLANK.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty() && !trivial(line))
        .collect(Collectors.joining(" "));
  }

  private static boolean trivial(String line) {
    return line.length() <= COUNTER_CHARS_MAX
        && (ADVERTISEMENT.matcher(line).matches() || COUNTER.matcher(line).matches());
  }
}
