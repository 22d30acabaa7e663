package org.inkstand.post;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.kit.text.MailAddress;

/**
 * A sheet of the paper's own notepaper: paragraphs, at most one button, a line at the foot. The
 * same words become a text and an HTML that is readable in old mail programs, in the dark and
 * without pictures.
 */
public final class Sheet {

  private final String paper;
  private final String subject;
  private final List<String> html = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private String foot = "";
  private boolean secret;

  private Sheet(String paper, String subject) {
    this.paper = paper;
    this.subject = subject;
  }

  /** An empty one, of the paper of this name. */
  public static Sheet of(String paper, String subject) {
    return new Sheet(paper, subject);
  }

  /** A paragraph. */
  public Sheet says(String paragraph) {
    text.add(paragraph);
    html.add("<p style=\"margin:0 0 18px\">" + escaped(paragraph) + "</p>");
    return this;
  }

  /** A button that leads to this address, written out below it too. */
  public Sheet leads(String label, String address) {
    text.add(label + ":\n" + address);
    html.add(BUTTON.formatted(escaped(address), escaped(label), escaped(address)));
    return this;
  }

  /** What stands small at the foot: why this came, and to whom. */
  public Sheet foot(String line) {
    foot = line;
    return this;
  }

  /** Marks it as one that opens a door. */
  public Sheet secret() {
    secret = true;
    return this;
  }

  /** The finished mail. */
  public Mail to(MailAddress address) {
    String plain = String.join("\n\n", text) + "\n\n-- \n" + paper + "\n" + foot + "\n";
    return new Mail(address, subject, plain, page(), secret);
  }

  private String page() {
    return PAGE.formatted(
        escaped(subject), escaped(paper), escaped(subject), String.join("", html), escaped(foot));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static final String BUTTON =
      """
      <p style="margin:26px 0 10px"><a href="%s" style="display:inline-block;padding:13px 26px;\
      background:#16171c;color:#fbfaf7;text-decoration:none;font:600 16px/1.2 Arial,sans-serif;\
      border-radius:2px">%s</a></p><p style="margin:0 0 22px;font:13px/1.5 Arial,sans-serif;\
      color:#6b675e;word-break:break-all">%s</p>""";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
      <meta name="color-scheme" content="light dark"><title>%s</title></head>
      <body style="margin:0;padding:0;background:#fbfaf7;color:#16171c">
      <div style="max-width:560px;margin:0 auto;padding:34px 24px 40px;\
      font:17px/1.55 Georgia,'Times New Roman',serif">
      <p style="margin:0 0 26px;padding-bottom:14px;border-bottom:3px solid #16171c;\
      font:700 24px/1.1 Georgia,serif">%s</p>
      <h1 style="margin:0 0 18px;font:400 29px/1.2 Georgia,serif">%s</h1>
      %s
      <p style="margin:34px 0 0;padding-top:14px;border-top:1px solid #d8d3c7;\
      font:13px/1.5 Arial,sans-serif;color:#6b675e">%s</p>
      </div></body></html>
      """;
}
