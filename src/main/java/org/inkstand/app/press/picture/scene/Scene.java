package org.inkstand.app.press.picture.scene;

import static org.inkstand.app.press.picture.brush.Palette.BLUE;
import static org.inkstand.app.press.picture.brush.Palette.DAWN;
import static org.inkstand.app.press.picture.brush.Palette.DAY;
import static org.inkstand.app.press.picture.brush.Palette.DUSK;
import static org.inkstand.app.press.picture.brush.Palette.GOLD;
import static org.inkstand.app.press.picture.brush.Palette.GREY;
import static org.inkstand.app.press.picture.brush.Palette.NIGHT;
import static org.inkstand.app.press.picture.brush.Palette.PRINT;
import static org.inkstand.app.press.picture.brush.Palette.SPRING;
import static org.inkstand.app.press.picture.brush.Palette.WINTER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inkstand.app.press.picture.brush.Dice;
import org.inkstand.app.press.picture.brush.Easel;
import org.inkstand.app.press.picture.brush.Palette;

/** What a picture can show, each with the hours and seasons that suit it. */
public enum Scene {
  HARBOUR(Shore::harbour, DAWN, DAY, GOLD, DUSK, GREY),
  SEA(Shore::sea, DAWN, DAY, GOLD, DUSK, PRINT),
  LIGHTHOUSE(Shore::lighthouse, DUSK, DAWN, NIGHT, DAY),
  STORM(Shore::storm, GREY, NIGHT, DUSK),
  RIVER(River::river, DAY, GOLD, SPRING, DAWN),
  BRIDGE(River::bridge, DAWN, GOLD, DUSK, DAY, BLUE),
  FLOOD(River::flood, GREY, DAWN, DAY),
  MOUNTAINS(Heights::mountains, DAWN, DAY, GOLD, WINTER, DUSK),
  SNOW(Heights::snow, WINTER, DAWN, DUSK, BLUE),
  OBSERVATORY(Heights::observatory, NIGHT, DUSK),
  STARS(Heights::stars, NIGHT, DUSK),
  FIELDS(Country::fields, SPRING, GOLD, DAY, PRINT),
  FOREST(Woods::forest, SPRING, GOLD, PRINT, DAWN),
  DESERT(Country::desert, GOLD, DAWN, DUSK),
  FIRE(Woods::fire, DUSK, NIGHT),
  GARDEN(Country::garden, SPRING, DAY, PRINT),
  CITY(Town::city, DAY, GOLD, DAWN, PRINT, BLUE),
  NIGHT_CITY(Town::nightCity, NIGHT, DUSK),
  STREET(Travel::street, DAY, GOLD, DUSK, SPRING, PRINT),
  MARKET(Town::market, DAY, GOLD, SPRING, DUSK),
  STATION(Works::station, DAWN, GOLD, DAY, BLUE, DUSK),
  TRAIN(Travel::train, DAY, GOLD, DAWN, SPRING, WINTER),
  FACTORY(Works::factory, DAWN, GOLD, DUSK, GREY),
  AIRPORT(Works::airport, DAWN, DAY, DUSK, GOLD),
  COURTHOUSE(Halls::courthouse, DAY, GOLD, BLUE, DAWN),
  PARLIAMENT(Halls::parliament, DAWN, DAY, GOLD, DUSK, BLUE),
  SCHOOL(Halls::school, DAY, SPRING, GOLD, PRINT),
  HOSPITAL(Halls::hospital, DAY, DAWN, BLUE, DUSK),
  LIBRARY(Rooms::library, DAY, DUSK, GOLD, SPRING),
  MUSEUM(Rooms::museum, PRINT, DAY, GOLD, BLUE),
  KITCHEN(Benches::kitchen, DAY, SPRING, PRINT, GOLD),
  LABORATORY(Benches::laboratory, BLUE, DAY, PRINT, SPRING),
  STADIUM(Stage::stadium, DUSK, NIGHT, DAY, DAWN),
  CONCERT(Stage::concert, NIGHT, DUSK, DAWN),
  PORTRAIT(Stage::portrait, DAY, GOLD, SPRING, PRINT, DAWN, BLUE),
  CHART(Stage::chart, PRINT, BLUE, DAY, GOLD),
  ANIMALS(Animals::any, DAWN, DAY, SPRING, GOLD);

  private final Consumer<Easel> painter;
  private final List<Palette> palettes;

  Scene(Consumer<Easel> painter, Palette... palettes) {
    this.painter = painter;
    this.palettes = List.of(palettes);
  }

  /** The scene that writers call by this name, as {@code night-city}. */
  public static Optional<Scene> named(String name) {
    return Stream.of(values())
        .filter(scene -> scene.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst();
  }

  /** The palette that the dice choose. */
  public Palette palette(Dice dice) {
    return palettes.get(dice.whole(0, palettes.size() - 1));
  }

  /** Paints it. */
  public void paint(Easel easel) {
    painter.accept(easel);
  }
}
