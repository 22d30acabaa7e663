package org.inkstand.web.desk.rules;

import java.util.ArrayList;
import java.util.List;
import org.inkstand.article.SiteRules.Reading;
import org.inkstand.article.SiteRules.Trial;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.wording.Words;

/**
 * One page read twice, thing by thing.
 *
 * @param address of the page; empty when nothing was tried
 * @param says which section of the file was for it, in a sentence
 */
public record Comparison(String address, String says, List<Row> rows) {

  /** Nothing was tried. */
  static final Comparison NONE = new Comparison("", "", List.of());

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** Whether there is one. */
  public boolean present() {
    return !address.isEmpty();
  }

  /**
   * One thing.
   *
   * @param changed whether the rule makes a difference to it
   */
  public record Row(String name, Cell without, Cell with, boolean changed) {}

  /**
   * As one reading has it.
   *
   * @param lines a paragraph each; none where the page does not say it
   * @param picture at our door; may be empty
   * @param language of the lines; may be empty
   */
  public record Cell(List<String> lines, String picture, String language) {
    public Cell {
      lines = List.copyOf(lines);
    }

    /** Whether there is nothing to show. */
    public boolean none() {
      return lines.isEmpty() && picture.isEmpty();
    }
  }

  static Comparison of(Trial.Tried tried, Words words) {
    String says =
        tried.section().isEmpty()
            ? words.of("desk.rules.no-section")
            : words.of("desk.rules.section", tried.section());
    Lines without = new Lines(tried.without(), words);
    Lines with = new Lines(tried.with(), words);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Lines.NAMES.size(); i++) {
      Cell before = without.cell(Lines.NAMES.get(i));
      Cell after = with.cell(Lines.NAMES.get(i));
      String name = words.of("desk.rules.row." + Lines.NAMES.get(i));
      rows.add(new Row(name, before, after, !before.equals(after)));
    }
    return new Comparison(tried.address().toString(), says, rows);
  }

  /** A reading in lines. */
  private record Lines(Reading reading, Words words) {

    static final List<String> NAMES =
        List.of(
            "headline",
            "standfirst",
            "authors",
            "date",
            "section",
            "picture",
            "length",
            "text",
            "flaws");

    Cell cell(String name) {
      return switch (name) {
        case "headline" -> said(one(reading.headline()));
        case "standfirst" -> said(one(reading.standfirst()));
        case "authors" -> said(reading.authors());
        case "date" -> plain(one(reading.date()));
        case "section" -> said(one(reading.section()));
        case "picture" ->
            new Cell(List.of(), reading.picture().isEmpty() ? "" : reading.picture() + "/320", "");
        case "length" -> plain(one(words.of("desk.rules.words", Numbers.grouped(reading.words()))));
        case "text" -> said(text());
        case "flaws" -> plain(reading.flaws());
        default -> throw new IllegalArgumentException(name);
      };
    }

    private List<String> text() {
      List<String> lines = new ArrayList<>(reading.opening());
      if (reading.between() > 0) {
        lines.add(words.count("desk.rules.between", reading.between()));
      }
      lines.addAll(reading.ending());
      return lines;
    }

    private Cell said(List<String> lines) {
      return new Cell(lines, "", reading.language());
    }

    private static Cell plain(List<String> lines) {
      return new Cell(lines, "", "");
    }

    private static List<String> one(String text) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
  }
}
