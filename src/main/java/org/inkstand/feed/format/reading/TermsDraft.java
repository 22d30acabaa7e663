package org.inkstand.feed.format.reading;

import org.inkstand.feed.format.parsed.ParsedTerms;

/** Terms while they are being read; the first that is not empty stays. */
public final class TermsDraft {
  private String copyright = "";
  private String usage = "";
  private String licence = "";
  private String rsl = "";
  private String access = "";

  public TermsDraft copyright(String value) {
    copyright = ItemDraft.first(copyright, value);
    return this;
  }

  public TermsDraft usage(String value) {
    usage = ItemDraft.first(usage, value);
    return this;
  }

  public TermsDraft licence(String value) {
    licence = ItemDraft.first(licence, value);
    return this;
  }

  public TermsDraft rsl(String value) {
    rsl = ItemDraft.first(rsl, value);
    return this;
  }

  public TermsDraft access(String value) {
    access = ItemDraft.first(access, value);
    return this;
  }

  /** The terms. */
  ParsedTerms terms() {
    var terms = new ParsedTerms(copyright, usage, licence, rsl, access);
    return terms.equals(ParsedTerms.UNSAID) ? ParsedTerms.UNSAID : terms;
  }
}
