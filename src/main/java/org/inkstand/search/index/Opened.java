package org.inkstand.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * An index folder, opened.
 *
 * <p>The cursor stands in the user data of Lucene's commit: it and the documents are made durable
 * by one rename, so they can never disagree.
 */
final class Opened implements AutoCloseable {

  /** A change of fields or words makes all indexes of before useless: count up. */
  private static final String SCHEMA = "3";

  private static final String SCHEMA_KEY = "schema";
  private static final String CURSOR_KEY = "cursor";

  /** Between the headline and the next piece, so that no phrase spans them. */
  private static final int GAP = 100;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager views;

  private Opened(Directory directory, IndexWriter writer, SearcherManager views) {
    this.directory = directory;
    this.writer = writer;
    this.views = views;
  }

  /** Opens what is there, or begins. The folder is the caller's to close when this throws. */
  static Opened open(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new Gaps());
    config.setOpenMode(OpenMode.CREATE_OR_APPEND);
    config.setRAMBufferSizeMB(Limits.WRITE_BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      QueryCache filters = View.filters();
      SearcherFactory factory =
          new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before)
                throws IOException {
              return new View(reader, filters);
            }
          };
      return new Opened(directory, writer, new SearcherManager(writer, factory));
    } catch (IOException | RuntimeException failure) {
      writer.rollback();
      throw failure;
    }
  }

  IndexWriter writer() {
    return writer;
  }

  SearcherManager views() {
    return views;
  }

  /** Whether it was written by this program's rules. An empty index was. */
  boolean current() {
    return said().isEmpty()
        ? writer.getDocStats().maxDoc == 0
        : SCHEMA.equals(said().get(SCHEMA_KEY));
  }

  /** The cursor of the last commit. */
  long cursor() {
    return Long.parseLong(said().getOrDefault(CURSOR_KEY, "0"));
  }

  /** Makes all that was written durable, and the cursor with it. */
  void commit(long cursor) throws IOException {
    writer.setLiveCommitData(
        Map.of(SCHEMA_KEY, SCHEMA, CURSOR_KEY, Long.toString(cursor)).entrySet());
    writer.commit();
  }

  private Map<String, String> said() {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /** Lets go of everything; what was not committed is forgotten. */
  @Override
  public void close() throws IOException {
    try (directory) {
      views.close();
      writer.rollback();
    }
  }

  /** Every field brings its own words: all that is left to say is how far apart they stand. */
  private static final class Gaps extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      throw new IllegalStateException("a field without words of its own: " + field);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
