package org.inkstand.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.inkstand.app.TestLine;
import org.inkstand.app.TestLine.Said;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds, and what it advises. */
class DoctorCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aSoundInstallationNeedsNothing() {
    Store.open(StoreSettings.sqlite(folder)).close();
    Said said = examine();
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("the data folder is " + folder, "the store is sound", "0 articles in the store")
        .doesNotContain("problem")
        .endsWith("Nothing to do.\n");
  }

  @Test
  void aFolderThatIsNotThereYetIsWellAndStaysAway() {
    Path none = folder.resolve("none");
    Said said = TestLine.run("doctor", "--port", "0", "--data", none.toString());
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("the first start makes it").endsWith("Nothing to do.\n");
    assertThat(none).doesNotExist();
  }

  @Test
  void aBrokenStoreIsAProblemWithARemedy() throws IOException {
    Files.write(folder.resolve("inkstand.db"), "no database at all, ".repeat(400).getBytes());
    Said said = examine();
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out())
        .containsPattern("(?m)^problem  the store does not open")
        .contains("inkstand restore DIR --replace")
        .endsWith("See the problems above.\n");
    assertThat(said.out() + said.err()).doesNotContain("\tat ");
  }

  @Test
  void aDamagedStoreIsAProblemWithARemedy() throws IOException {
    Store.open(StoreSettings.sqlite(folder)).close();
    byte[] bytes = Files.readAllBytes(folder.resolve("inkstand.db"));
    for (int i = 4_096; i < 4_096 * 12; i++) {
      bytes[i] = 77;
    }
    Files.write(folder.resolve("inkstand.db"), bytes);
    Said said = examine();
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).contains("problem", "inkstand restore DIR --replace");
  }

  @Test
  void aSecretThatEverybodyCanReadIsAProblem() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.key"), "x");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
    Said said = examine();
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).contains("can be read by everybody", "chmod 600 " + secret);
  }

  @Test
  void aPortThatAnotherProgramHoldsIsAProblemAndOursIsNot() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      String port = Integer.toString(taken.getLocalPort());
      Said other = TestLine.run("doctor", "--port", port, "--data", folder.toString());
      assertThat(other.exit()).isEqualTo(1);
      assertThat(other.out()).contains("port " + port + " is taken by another program", "--port");
      try (DataFolder _ = DataFolder.take(folder)) {
        Said ours = TestLine.run("doctor", "--port", port, "--data", folder.toString());
        assertThat(ours.exit()).isZero();
        assertThat(ours.out()).contains("Inkstand is running on port " + port);
      }
    }
  }

  private Said examine() {
    return TestLine.run("doctor", "--port", "0", "--data", folder.toString());
  }
}
