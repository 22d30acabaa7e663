package org.inkstand.edition.compose;

import java.util.function.Function;
import org.inkstand.edition.Ranking;
import org.inkstand.title.TitleId;

/**
 * By what events are weighed.
 *
 * @param owner of a title, may be empty: titles of one owner count less than others
 * @param country of a title, may be empty
 */
public record Weighing(
    Ranking ranking, Function<TitleId, String> owner, Function<TitleId, String> country) {}
