package org.inkstand.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which indexes are gone on with, and which are begun anew. */
class OpenedTest {

  @TempDir Path folder;

  private void write(Map<String, String> said) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
    }
  }

  private Opened open() throws IOException {
    return Opened.open(FSDirectory.open(folder));
  }

  @Test
  void anIndexOfAnotherMakeIsNotGoneOnWith() throws IOException {
    for (Map<String, String> said :
        List.of(Map.of("schema", "0", "cursor", "5"), Map.<String, String>of())) {
      write(said);
      try (Opened opened = open()) {
        assertThat(opened.current()).as("%s", said).isFalse();
      }
    }
  }

  @Test
  void theCursorStandsInTheCommit() throws IOException {
    try (Opened opened = open()) {
      assertThat(opened.current()).isTrue();
      opened.commit(42);
      opened.writer().addDocument(new Document());
    }
    try (Opened opened = open()) {
      assertThat(opened.cursor()).isEqualTo(42);
      assertThat(opened.current()).isTrue();
      assertThat(opened.writer().getDocStats().maxDoc).isZero();
    }
  }
}
