package org.inkstand.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theFirstStartMakesTheFolderForItsOwnerAlone() throws IOException {
    Path made = folder.resolve("deep").resolve("data");
    try (DataFolder taken = DataFolder.take(made)) {
      assertThat(taken.path()).isEqualTo(made).isDirectory();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void aFolderIsTakenOnceAndTheSecondIsToldByWhom() {
    try (DataFolder _ = DataFolder.take(folder)) {
      assertThatThrownBy(() -> DataFolder.take(folder))
          .isInstanceOf(DataFolder.Unusable.class)
          .hasMessageContaining("another Inkstand (process " + ProcessHandle.current().pid() + ")")
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void aFolderThatWasGivenBackCanBeTakenAgain() {
    DataFolder.take(folder).close();
    try (DataFolder again = DataFolder.take(folder)) {
      assertThat(again.path()).isEqualTo(folder);
    }
  }

  @Test
  void aShorterProcessNumberLeavesNothingOfALongerOne() throws IOException {
    Files.writeString(folder.resolve("inkstand.lock"), "9999999999999");
    try (DataFolder _ = DataFolder.take(folder)) {
      assertThat(folder.resolve("inkstand.lock"))
          .hasContent(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void aFileInItsPlaceIsRefusedInASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> DataFolder.take(file))
        .isInstanceOf(DataFolder.Unusable.class)
        .hasMessageContaining("the data folder " + file + " cannot be used");
    assertThatThrownBy(() -> DataFolder.take(file.resolve("below")))
        .isInstanceOf(DataFolder.Unusable.class);
  }
}
