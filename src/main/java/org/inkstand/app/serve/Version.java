package org.inkstand.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which release this is, as the build wrote it down. */
public final class Version {

  /** As {@code 1.2.0}; {@code dev} when run from classes that no build has packaged. */
  public static final String TEXT = read();

  private Version() {}

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
      if (in == null) {
        return "dev";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("build.version", "dev");
    } catch (IOException _) {
      return "dev";
    }
  }
}
