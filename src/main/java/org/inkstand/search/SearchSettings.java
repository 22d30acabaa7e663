package org.inkstand.search;

import java.nio.file.Path;

/**
 * Where the index is.
 *
 * @param folder belongs to the index alone; taken away, it is made again from the articles
 */
public record SearchSettings(Path folder) {}
