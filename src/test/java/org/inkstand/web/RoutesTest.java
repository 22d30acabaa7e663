package org.inkstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every address of the paper stands in a golden file: none comes or goes unnoticed. */
class RoutesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/inkstand/web/routes.txt");
  private static final Path ROUTES = Path.of("src/main/java/org/inkstand/web/Routes.java");
  private static final Pattern ROUTE =
      Pattern.compile("\\.(GET|POST|PUT|DELETE)\\(\\s*\"([^\"]+)\"");

  @Test
  void everyAddressIsTheOneWritten() throws IOException {
    List<String> routes =
        ROUTE
            .matcher(Files.readString(ROUTES))
            .results()
            .map(route -> route.group(1) + " " + route.group(2))
            .sorted()
            .toList();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, routes);
    }
    assertThat(routes)
        .as("rewrite with: mvn test -Dtest=RoutesTest -DargLine=-Dgolden.rewrite=true")
        .isEqualTo(Files.readAllLines(GOLDEN));
  }
}
