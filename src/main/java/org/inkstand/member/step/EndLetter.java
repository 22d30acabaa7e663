package org.inkstand.member.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.Membership;
import org.inkstand.post.Mail;
import org.inkstand.post.Sheet;

/**
 * The letter that says that a trial or a membership ends soon.
 *
 * @param plans the address at which plans stand
 */
record EndLetter(String paper, String plans) {

  private static final Properties PHRASES = phrases();

  private static Properties phrases() {
    Properties phrases = new Properties();
    try (InputStream in = EndLetter.class.getResourceAsStream("/messages/member.properties")) {
      if (in == null) {
        throw new IllegalStateException("the letters of member are not in the jar");
      }
      phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the letters of member", failure);
    }
    return phrases;
  }

  Mail of(Membership membership, Instant now, MailAddress to) {
    String kind = membership.trial() ? "trial" : "membership";
    long days = Math.max(1, Math.ceilDiv(Duration.between(now, membership.ends()).toHours(), 24));
    String when = say(days == 1 ? "member.end.day" : "member.end.days", Long.toString(days));
    return Sheet.of(paper, say("member.end.subject." + kind, paper))
        .says(say("member.end.says." + kind, when))
        .says(say("member.end.after", paper))
        .leads(say("member.end.do"), plans)
        .foot(say("member.end.foot", to.text(), paper))
        .to(to);
  }

  private static String say(String key, Object... arguments) {
    return new MessageFormat(PHRASES.getProperty(key), Locale.ROOT).format(arguments);
  }
}
