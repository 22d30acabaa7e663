package org.inkstand.app.press.masthead;

import java.time.Duration;
import java.util.Set;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;

/** What a title's publisher allows, as the table writes it down. */
public record Terms(
    Access access,
    boolean fullText,
    int excerptChars,
    Duration embargo,
    Duration expiry,
    boolean gift,
    boolean apps,
    boolean aiUse,
    boolean share,
    String terms) {

  /** The same as the licence that an operator would record. Shown everywhere. */
  public Licence licence() {
    return new Licence(
        access, fullText, excerptChars, embargo, expiry, Set.of(), gift, apps, aiUse, share, terms);
  }
}
