package org.inkstand.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.app.TestProcess;
import org.junit.jupiter.api.Test;

/** A data folder that the user who starts Inkstand may read and not write. */
class ReadOnlyFolderTest {

  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  @Test
  void itIsSaidInASentenceAndEndsWithOne() throws IOException {
    Path folder = Files.createTempDirectory("inkstand-read-only");
    String[] serve = {"serve", "--port", "0", "--data", folder.toString()};
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
      List<String> line = new ArrayList<>();
      if (Files.isWritable(folder)) {
        // Who may write everything becomes nobody for this.
        assumeTrue(Files.isExecutable(SETPRIV), "skipped: this user may write everything");
        line.addAll(
            List.of(SETPRIV.toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
      }
      line.addAll(TestProcess.line(serve));
      try (TestProcess process = TestProcess.of(new ProcessBuilder(line))) {
        int exit = process.end();
        assumeTrue(
            !process.err().contains("ClassNotFound"), "skipped: nobody may read the classes");
        assertThat(process.err())
            .isEqualTo(
                "inkstand: the data folder %s cannot be written by this user%n".formatted(folder));
        assertThat(exit).isEqualTo(1);
      }
    } finally {
      Files.delete(folder);
    }
  }
}
