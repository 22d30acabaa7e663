package org.inkstand.search.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inkstand.search.query.Operand.InCountry;
import org.inkstand.title.TitleId;

/**
 * What the reader of a query has to know of the world.
 *
 * @param titles the titles that are called so, by slug or name; none when nobody is
 * @param sections the media topic that is called so, by slug, name or number
 * @param countries the country that is called so, by code or name, and its titles
 * @param today on which day this is typed
 * @param zone in which days begin
 */
public record Known(
    Function<String, Set<TitleId>> titles,
    Function<String, Optional<String>> sections,
    Function<String, Optional<InCountry>> countries,
    LocalDate today,
    ZoneId zone) {}
