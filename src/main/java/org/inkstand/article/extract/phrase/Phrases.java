package org.inkstand.article.extract.phrase;

import java.util.regex.Pattern;

/**
 * Lines that stand in an article's text and are not of it, in the languages that we have seen them
 * in.
 */
public final class Phrases {

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iuU)^\\W*(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|реклама"
              + "|reklama|reklam"
              + "|annonse|annons|annonce|mainos|loading\\W*|share|share this.{0,30}|teilen|compartir"
              + "|partager|comments?"
              + "|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|copy link"
              + "|save|follow"
              + "|read more|read full (?:story|article)|more|mehr|weiterlesen|lire la suite|leer más"
              + "|continue reading"
              + "|story continues(?: below)?.{0,30}|article continues.{0,30}|recommended videos?|related.{0,25}"
              + "|trending.{0,25}|sign up|subscribe(?: now)?|newsletter|featured video|watch(?: now"
              + "| more)?|most read"
              + "|skip (?:ad|to content|advertisement)|play video|image (?:source|credit).{0,60}"
              + "|view (?:gallery|comments"
              + "|photos?|more|profile)|back to top|show more|hide caption|toggle caption|enlarge this image"
              + "|getty images|editor'?s picks?|top stories|latest stories|close|listen|play|pause|- -"
              + "|tags?|topics?"
              + "|already a (?:subscriber|member).{0,40}|log ?in|sign in|thank you|done|see also|see more"
              + "|empfohlener (?:redaktioneller|externer) inhalt|externer inhalt"
              + "|ein klick für den datenschutz|zum artikel.{0,5}"
              + "|jump to details|promoted|story saved|skip to (?:main )?content|hide content"
              + "|loading(?:error)?.{0,20}|quelle: ?\\w{0,12})\\W*$");
  private static final Pattern START =
      Pattern.compile(
          "(?iuU)^\\W*(?:(?:read|watch|see|listen|more|related|also read|read also|read next|read more|don'?t miss"
              + "|recommended|up next|photos|gallery|video|must[- ]read|more (?:from|on)[^:]{0,30})\\s?:"
              + "|lesen sie (?:auch|hier|mehr|dazu)|mehr (?:zum thema|dazu|lesen|infos)|lies (?:auch"
              + "|hier)|auch interessant"
              + "|das könnte sie|zum thema|lire aussi|à lire|sur le même|lee también|lea también|te puede interesar"
              + "|leer también|leggi anche|leia (?:também|mais)|lees ook|läs (?:även|också|mer)|les også"
              + "|læs også|lue myös"
              + "|czytaj (?:też|także|również|więcej)|čtěte (?:také|též|i)|přečtěte si|ayrıca oku"
              + "|читайте (?:также|ещё|еще|тоже)"
              + "|читати також|read the full|click here|sign up (?:for|to|here|now)|subscribe (?:to|for|now|here)"
              + "|follow (?:us|me|him|her) on|follow @?\\w+ on (?:twitter|x|facebook|instagram)|join our"
              + "|get (?:the latest|our)"
              + "|download (?:the|our) |enter your e-?mail|by (?:signing|subscribing|clicking|submitting)"
              + "|this site is"
              + " protected|you (?:can|may) (?:also )?unsubscribe|invalid email|newsletter"
              + "|contact (?:the author|us)"
              + "|have (?:a|any) (?:tip|story|news)|got a (?:tip|story)|for more (?:stories"
              + "|news) like this|copyright (?:©|\\d)"
              + "|©|all rights reserved|alle rechte vorbehalten|tous droits réservés"
              + "|this article (?:was )?(?:originally"
              + "|first) (?:appeared|published)|originally published|we may (?:earn|receive)"
              + "|when you (?:buy|purchase)"
              + "|this story has been shared|\\d+ (?:comments?|shares?)$|(?:image|photo|picture|foto"
              + "|bild)(?: credits?)?\\s?[:©]"
              + "|(?:last )?updated(?: on| at)?:? \\w+ \\d|published:? \\w+ \\d|posted (?:on|at|in)"
              + "|filed under|tagged (?:with|as)"
              + "|abonnieren sie|hier (?:anmelden|klicken)|an dieser stelle (?:finden|findest|steht)"
              + "|ich bin (?:damit )?einverstanden|du kannst ihn dir mit einem klick|personenbezogene daten können"
              + "|we apologize,? but this video|try refreshing your browser|tap here to see other videos"
              + "|dieser inhalt|um diesen inhalt"
              + "|this content is (?:hosted|provided)|thanks for (?:signing|subscribing)"
              + "|your subscription (?:has|could)|please try again"
              + "|this newsletter may contain|il vous reste|la suite est réservée|zum artikel:"
              + "|dieses thema im programm|jetzt (?:anmelden|abonnieren|lesen)|folgen sie uns|melden sie sich"
              + "|disclaimer:|please enable javascript|(?:please )?scroll"
              + " (?:down|through) (?:the|our)|we (?:occasionally|independently|may) (?:recommend|select|review)"
              + "|if you (?:buy|make a purchase|purchase)\\b.{0,80}\\b(?:link|commission)|cross-?posted from"
              + "|our journalism (?:needs|depends|is)"
              + "|подписывайтесь|підписуйтесь|abone ol|takip et|síguenos|suscríbete|inscrivez-vous|abonnez-vous)");

  private static final Pattern DATED =
      Pattern.compile(
          "(?iuU)^\\W*(?:(?:published|updated|posted|created|last modified|stand|publiziert|veröffentlicht|erstellt"
              + "|aktualisiert|publié|mis à jour|publicado|actualizado|giriş|güncelleme"
              + "|artikel veröffentlicht)\\b[^.]{0,20}"
              + "|.{0,40}?)(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{4}[年.]"
              + "|\\p{L}{3,9}\\.? \\d{1,2}(?:st"
              + "|nd|rd|th)?,? \\d{4}|\\d{1,2}\\.? \\p{L}{3,12}\\.? \\d{4}|\\d{1,2} (?:minutes?|hours?|days?) ago"
              + "|\\d{1,2} min(?:ute)?s? read)");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?iuU)[\\w.]+@[\\w-]+\\.\\w|\\bcan be (?:reached|contacted)|\\bfollow (?:him|her|them|us|me)\\b"
              + "|^\\W*(?:additional )?"
              + "reporting by|^our standards|^contact |^—? ?(?:staff|associated press) writer|^foto:"
              + "|^\\[?(?:image|photo)s? "
              + "(?:via|by|courtesy)|^this (?:story|article) (?:was|has been|originally)|^read (?:the|it"
              + "|more)|^more "
              + "information:|^journal information:|is an? (?:senior |staff |freelance |chief |deputy "
              + "|political )*(?:reporter"
              + "|writer|editor|correspondent|journalist|columnist|contributor)\\b|^\\W*(?:write to"
              + "|e-?mail)|^for more|^source:"
              + "|^credits?:|^correction|^übersetzung|^aus dem englischen|^dieses? (?:thema|artikel)"
              + "|^mehr |^quelle");

  /** Where a story from the wire says what it was made from; may be long. */
  private static final Pattern CITES =
      Pattern.compile(
          "(?iuU)^\\W*(?:more information|journal (?:information|reference)|citation|provided by)\\s?:"
              + "|^(?:the )?[^.]{5,100} has more (?:about|on|information) [^.]{3,80}\\.$"
              + "|^this (?:episode|podcast|segment|video|newsletter) (?:[^.]{0,40} )?was (?:produced|edited|written)\\b"
              + "|^listen to [^.]{2,80} on (?:spotify|apple)\\b");

  /** A line behind an arrow leads elsewhere. */
  private static final Pattern ARROW = Pattern.compile("^\\s*(?:>>|[→►▶➡➤➜])");

  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,3}[.):]\\s\\s*\\p{L}");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?iuU)^\\W*(?:(?:by|von|vom|par|por|door|av|af|di|od|autor(?:in)?|text|foto)\\b\\W*)?\\p{Lu}");

  /** An invitation to read, follow or pay elsewhere, wherever in the line it stands. */
  private static final Pattern INVITES =
      Pattern.compile(
          "(?iuU)(?:sign(?:ing)? up|subscrib\\w+|register|join)\\b.{0,60}\\bnewsletters?\\b"
              + "|\\bnewsletters?\\b.{0,60}\\b(?:sign up|subscribe|abonn|anmeld|bestell|inbox|postfach)"
              + "|(?:melden|abonnieren|bestellen)\\b.{0,60}\\bnewsletter"
              + "|\\bfollow\\b.{0,50}\\b(?:on|auf) (?:google news|instagram|facebook|twitter|whatsapp|tiktok)\\b"
              + "|\\b(?:in unserem|zum) (?:liveblog|newsblog|liveticker)\\b.{0,8}$|back to video$"
              + "|\\b(?:sign up|register) (?:for|to) (?:my|our)\\b"
              + "|\\b(?:get|receive)\\b.{0,60}\\bdelivered (?:every|daily|weekly|to your)\\b"
              + "|\\b(?:get in touch|e-?mail us|write to us|contact us|reach out)\\b.{0,40}@\\w"
              + "|\\b(?:if|when) you (?:buy|purchase|shop|click)\\b.{0,60}\\blinks?\\b.{0,80}\\b(?:earn|commission)"
              + "|\\b(?:exclusively|only|reserved|exklusiv|nur) (?:to|for|für) .{0,40}"
              + "\\b(?:subscribers|members|abonnenten|mitglieder)\\b"
              + "|download (?:the|our) [\\w ]{0,30}\\bapp\\b|whatsapp[- ](?:kanal|channel|canal)"
              + "|有料会員|会員限定|有料記事|無料会員|続きを読む|구독하기|무단 ?전재|版权所有|未经授权");

  private Phrases() {}

  /** True for a line that begins with its number in a list. */
  public static boolean numbered(String line) {
    return NUMBERED.matcher(line).find();
  }

  /** True for a line that begins as a byline does. */
  public static boolean byline(String line) {
    return BYLINE.matcher(line).find();
  }

  /** True for a short line that says when something was published. */
  public static boolean dated(String line) {
    return line.length() < 90 && DATED.matcher(line).find();
  }

  /**
   * True for the lines that stand below a text: how to reach the writer, who helped, where it was
   * first.
   */
  public static boolean contact(String line) {
    return line.length() < 400 && CONTACT.matcher(line).find()
        || line.length() < 1_000 && CITES.matcher(line).find();
  }

  /**
   * True for a line that is clutter by itself; only lines short enough to be no paragraph of the
   * text.
   */
  public static boolean clutter(String line) {
    return line.length() < 60 && WHOLE.matcher(line).find()
        || line.length() < 400 && START.matcher(line).find()
        || line.length() < 260 && ARROW.matcher(line).find();
  }

  /** True for one line that invites its reader to read, follow or pay elsewhere. */
  public static boolean invites(String line) {
    return line.length() < 260 && INVITES.matcher(line).find();
  }
}
