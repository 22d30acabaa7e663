package org.inkstand.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.inkstand.search.SearchSettings;
import org.inkstand.search.index.Entry.Found;
import org.inkstand.search.index.Entry.Gone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All articles by their words, in a folder of its own.
 *
 * <p>One writes, any number ask. What was written is found at once and is durable a few seconds
 * later, together with the cursor up to which the articles' book was read: after a crash the index
 * and its cursor are both a little old, and never disagree. Nothing here is worth a backup: an
 * index that is missing, damaged or of an older make begins again at cursor 0.
 */
@Component
public final class ArticleIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleIndex.class);

  private final Path folder;
  private final Clock clock;
  private final Documents documents = new Documents();
  private final ReentrantLock writing = new ReentrantLock();

  private volatile Opened opened;
  private volatile long cursor;
  private volatile @Nullable CorruptIndexException suspicion;
  private boolean uncommitted;
  private Instant committedAt = Instant.EPOCH;

  /** Opens the folder, or begins one. */
  public ArticleIndex(SearchSettings settings, Clock clock) {
    this.folder = settings.folder();
    this.clock = clock;
    this.opened = reopened();
    this.cursor = opened.cursor();
  }

  /** Up to where in the articles' book everything can be found. */
  public long cursor() {
    return cursor;
  }

  /**
   * Writes what became of some articles; it can be found when this returns.
   *
   * @param upTo where in the book this batch ends
   */
  public void apply(List<Entry> entries, long upTo) {
    write(
        () -> {
          for (Entry entry : entries) {
            Term number = new Term(Fields.ID, Long.toString(entry.id().value()));
            switch (entry) {
              case Found found -> opened.writer().updateDocument(number, documents.of(found));
              case Gone _ -> opened.writer().deleteDocuments(number);
            }
          }
          opened.views().maybeRefreshBlocking();
          cursor = upTo;
          uncommitted = true;
          commitWhenDue();
        });
  }

  /** Makes what was written durable when that was not done for some seconds. */
  public void settle() {
    write(this::commitWhenDue);
  }

  /** Forgets everything and begins at cursor 0. */
  public void empty() {
    write(
        () -> {
          opened.writer().deleteAll();
          opened.commit(0);
          opened.views().maybeRefreshBlocking();
          cursor = 0;
          uncommitted = false;
        });
  }

  /** Asks the index as it stands now. */
  <T> T ask(Question<T> question) {
    Opened asked = opened;
    try {
      return ask(asked, question);
    } catch (AlreadyClosedException closed) {
      if (asked == opened) {
        throw closed;
      }
      // The folder was opened anew in between: once more, there.
      return ask(opened, question);
    }
  }

  private <T> T ask(Opened asked, Question<T> question) {
    try {
      IndexSearcher view = asked.views().acquire();
      try {
        return question.of((View) view);
      } finally {
        asked.views().release(view);
      }
    } catch (CorruptIndexException failure) {
      suspicion = failure;
      throw new UncheckedIOException(failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    writing.lock();
    try (Opened last = opened) {
      if (uncommitted && last.writer().isOpen()) {
        last.commit(cursor);
        uncommitted = false;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      writing.unlock();
    }
  }

  private void commitWhenDue() throws IOException {
    Instant now = clock.instant();
    // A clock that was set back must not put the next commit off until it has caught up.
    boolean due = now.isBefore(committedAt) || !now.isBefore(committedAt.plus(Limits.COMMIT_PAUSE));
    if (uncommitted && due) {
      opened.commit(cursor);
      committedAt = now;
      uncommitted = false;
    }
  }

  private void write(Deed deed) {
    writing.lock();
    try {
      CorruptIndexException suspected = suspicion;
      if (suspected != null) {
        throw suspected;
      }
      deed.run();
    } catch (IOException failure) {
      mend(failure);
      throw new UncheckedIOException(failure);
    } catch (AlreadyClosedException failure) {
      mend(failure);
      throw failure;
    } finally {
      writing.unlock();
    }
  }

  /** After Lucene gave up: back to the last commit, or to the beginning when that is damaged. */
  private void mend(Exception failure) {
    if (opened.writer().isOpen() && suspicion == null) {
      return;
    }
    Throwable tragic = opened.writer().getTragicException();
    try {
      opened.close();
      if (SetAside.damaged(tragic == null ? failure : tragic)) {
        setAside(tragic == null ? failure : tragic);
      }
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
    opened = reopened();
    cursor = opened.cursor();
    uncommitted = false;
    suspicion = null;
  }

  private Opened reopened() {
    try {
      return current(Opened.open(new MMapDirectory(folder)));
    } catch (LockObtainFailedException failure) {
      throw new IllegalStateException("another program has the index " + folder, failure);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException failure) {
      return restarted(failure);
    }
  }

  private Opened restarted(Exception failure) {
    if (!SetAside.damaged(failure)) {
      throw new IllegalStateException("the index cannot be opened: " + folder, failure);
    }
    try {
      setAside(failure);
      return Opened.open(new MMapDirectory(folder));
    } catch (IOException second) {
      second.addSuppressed(failure);
      throw new UncheckedIOException(second);
    }
  }

  private void setAside(Throwable failure) throws IOException {
    Path kept = SetAside.move(folder, clock.instant());
    LOG.warn(
        "the search index is damaged ({}): moved to {}, a new one is made from all articles",
        failure.toString(),
        kept);
  }

  private static Opened current(Opened opened) throws IOException {
    if (!opened.current()) {
      LOG.info("the search index is of an older make: a new one is made from all articles");
      opened.writer().deleteAll();
      opened.commit(0);
      opened.views().maybeRefreshBlocking();
    }
    return opened;
  }

  /** What somebody wants to know of the index. */
  interface Question<T> {
    T of(View view) throws IOException;
  }

  private interface Deed {
    void run() throws IOException;
  }
}
