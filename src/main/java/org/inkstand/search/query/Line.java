package org.inkstand.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inkstand.search.query.Operand.Word;

/**
 * What somebody typed, as a line that can be changed piece by piece: what they did not touch stays
 * as they typed it.
 */
public final class Line {

  private final List<Token> tokens;
  private final Known known;

  /** The line as typed. */
  public Line(String typed, Known known) {
    this.tokens = Tokens.of(typed);
    this.known = known;
  }

  /** Whether it asks for this, however that was typed. */
  public boolean asks(Operand operand) {
    return tokens.stream().anyMatch(token -> is(token, operand));
  }

  /** The same line, which does not ask for this. */
  public String without(Operand operand) {
    return joined(tokens.stream().filter(token -> !is(token, operand)).map(Token::raw).toList());
  }

  /** The same line, which asks for this too. */
  public String with(String filter) {
    List<String> pieces = new ArrayList<>(tokens.stream().map(Token::raw).toList());
    pieces.add(filter);
    return joined(pieces);
  }

  /** Its filters that are understood and wanted, in order, each with the line that has it not. */
  public List<Piece> filters() {
    return tokens.stream()
        .filter(token -> !token.without() && !token.filter().isEmpty())
        .flatMap(
            token ->
                QueryReader.operand(token, known).stream()
                    .map(operand -> new Piece(token.raw(), operand, without(operand))))
        .toList();
  }

  /** The same line with other words in the place of some; empty when none changes. */
  public Optional<String> respelt(Function<String, Optional<String>> nearer) {
    boolean changed = false;
    List<String> pieces = new ArrayList<>();
    for (Token token : tokens) {
      Optional<String> other = plain(token) ? nearer.apply(token.text().strip()) : Optional.empty();
      changed |= other.isPresent();
      pieces.add(other.orElse(token.raw()));
    }
    return changed ? Optional.of(joined(pieces)) : Optional.empty();
  }

  private boolean plain(Token token) {
    return !token.without()
        && !token.or()
        && !token.and()
        && token.filter().isEmpty()
        && QueryReader.operand(token, known).filter(Word.class::isInstance).isPresent();
  }

  private boolean is(Token token, Operand operand) {
    return !token.without()
        && !token.filter().isEmpty()
        && QueryReader.operand(token, known).filter(operand::equals).isPresent();
  }

  private static String joined(List<String> pieces) {
    return String.join(" ", pieces).strip();
  }

  /** A piece of the line. */
  public record Piece(String typed, Operand operand, String without) {}
}
