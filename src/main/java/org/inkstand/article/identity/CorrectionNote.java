package org.inkstand.article.identity;

import java.util.regex.Pattern;

/**
 * A title's own word that it was wrong: a paragraph, or the headline, that begins with "Correction"
 * as the title's language has it. A title that corrects in public is worth more trust than one that
 * changes in silence, so the source card counts these apart.
 */
public final class CorrectionNote {

  private static final Pattern NOTE =
      Pattern.compile(
          "(?imu)^[\\s\\[(*•—-]*(?:editor['’]s note[:,—-]?\\s*)?(?:corrections?|corrected|clarifications?"
              + "|correction and clarification|berichtigung|korrektur|richtigstellung|rectificatifs?|correctif"
              + "|correctie|rectificatie|corrección|fe de erratas|rectificación|correção|errata|correzione"
              + "|rettifica|rättelse|rettelse|oikaisu|sprostowanie|oprava|исправление|уточнение|düzeltme"
              + "|تصحيح|תיקון|訂正|更正|정정)"
              + "(?:\\s*\\([^)\\n]{1,60}\\)"
              + "|\\s+(?:vom|du|van|del|of|on)?\\s*\\d[^:\\n]{0,40}|,\\s*[^:\\n]{1,40})?\\s*[:：—–.\\])-]");

  private CorrectionNote() {}

  /** Whether the headline or a paragraph of the text is one. */
  public static boolean in(String headline, String text) {
    return NOTE.matcher(headline).find() || NOTE.matcher(text).find();
  }
}
