package org.inkstand.feed.format.parsed;

/** Somebody a feed names as author. Any of the three may be empty, but not all. */
public record ParsedAuthor(String name, String email, String address) {

  /** What to print: the name, or else the mail address, or else the page. */
  public String byline() {
    if (!name.isEmpty()) {
      return name;
    }
    return email.isEmpty() ? address : email;
  }
}
