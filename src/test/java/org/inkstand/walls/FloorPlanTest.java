package org.inkstand.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Which module may import which, and that nobody enters another's rooms. */
class FloorPlanTest {

  /**
   * Floors from below; everyone may import {@code kit}. A module not listed here has no business to
   * exist.
   */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("kit", Set.of()),
          Map.entry("title", Set.of()),
          Map.entry("account", Set.of()),
          Map.entry("post", Set.of()),
          Map.entry("feed", Set.of("title")),
          Map.entry("article", Set.of("title", "feed")),
          Map.entry("story", Set.of("title", "article")),
          Map.entry("edition", Set.of("title", "article", "story")),
          Map.entry("search", Set.of("title", "article", "story")),
          Map.entry("member", Set.of("title", "article", "account", "post")),
          Map.entry("reader", Set.of("title", "article", "story", "edition", "account")),
          Map.entry("royalty", Set.of("title", "reader", "member")),
          Map.entry("letter", allBut("web", "sync", "letter", "app")),
          Map.entry("sync", allBut("web", "letter", "sync", "app")),
          Map.entry("web", allBut("sync", "letter", "web", "app")));

  private static final ApplicationModules MODULES =
      ApplicationModules.of("org.inkstand", new ImportOption.DoNotIncludeTests());

  @Test
  void everyModuleImportsOnlyFromItsOwnFloorDown() {
    for (ApplicationModule module : MODULES) {
      String name = module.getIdentifier().toString();
      if (name.equals("app")) {
        continue;
      }
      assertThat(MAY_IMPORT).as("a module of the floor plan").containsKey(name);
      Set<String> allowed = new TreeSet<>(MAY_IMPORT.get(name));
      allowed.add("kit");
      assertThat(imported(module)).as("what %s imports", name).isSubsetOf(allowed);
    }
  }

  @Test
  void nobodyEntersTheRoomsOfAnotherModule() {
    // The program wires rooms together, and the kit's rooms are what it publishes.
    MODULES
        .detectViolations()
        .filter(violation -> !violation.getMessage().contains("Module 'app'"))
        .filter(violation -> !violation.getMessage().contains("org.inkstand.kit."))
        .throwIfPresent();
  }

  @Test
  void theKitHasNeverHeardOfNews() {
    assertThat(imported(MODULES.getModuleByName("kit").orElseThrow())).isEmpty();
  }

  private static Set<String> imported(ApplicationModule module) {
    return module
        .getDirectDependencies(MODULES, DependencyType.DEFAULT, DependencyType.USES_COMPONENT)
        .stream()
        .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
        .filter(target -> !target.equals(module.getIdentifier().toString()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> allBut(String... names) {
    Set<String> all =
        new TreeSet<>(
            Set.of(
                "title", "account", "feed", "article", "story", "edition", "search", "member",
                "reader", "royalty", "letter", "sync", "web", "app", "post"));
    Set.of(names).forEach(all::remove);
    return all;
  }
}
