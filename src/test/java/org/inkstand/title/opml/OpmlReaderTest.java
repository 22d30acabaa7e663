package org.inkstand.title.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkstand.title.opml.OpmlFile.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlReaderTest {

  private static OpmlFile read(String text) {
    return OpmlReader.read(text.getBytes(UTF_8));
  }

  @Test
  void feedsAreReadWithTheirFoldersAndLines() {
    OpmlFile file =
        read(
            """
            <?xml version="1.0"?>
            <opml version="2.0"><head><title>Mine &amp; yours</title></head>
            <body>
              <outline text="Europe">
                <outline text="Sport">
                  <outline type="rss" text="Le Sport &quot;vif&quot;"
                      xmlUrl="https://a.example/rss?a=1&amp;b=2" htmlUrl="https://a.example/"/>
                </outline>
              </outline>
              <outline title="Plain" xmlUrl='http://b.example/feed'></outline>
            </body></opml>
            """);

    assertThat(file.title()).isEqualTo("Mine & yours");
    assertThat(file.flaws()).isEmpty();
    assertThat(file.outlines()).extracting(Outline::line).containsExactly(6, 10);
    Outline first = file.outlines().getFirst();
    assertThat(first.folders()).containsExactly("Europe", "Sport");
    assertThat(first.name()).isEqualTo("Le Sport \"vif\"");
    assertThat(first.address()).isEqualTo("https://a.example/rss?a=1&b=2");
    assertThat(file.outlines().getLast().name()).isEqualTo("Plain");
    assertThat(file.outlines().getLast().folders()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "ISO-8859-1", "windows-1252"})
  void anyEncodingIsRead(String encoding) {
    String text =
        ("<?xml version='1.0' encoding='%s'?>\n"
                + "<opml><body><outline text='Süd' xmlUrl='http://a.example/'/></body></opml>")
            .formatted(encoding);
    OpmlFile file = OpmlReader.read(text.getBytes(Charset.forName(encoding)));
    assertThat(file.outlines().getFirst().name()).isEqualTo("Süd");
    assertThat(file.flaws()).isEmpty();
  }

  @Test
  void aWrongPrologIsNamedAndTheFileRead() {
    String text =
        "<?xml version='1.0' encoding='utf-8'?>\n"
            + "<opml><outline text='Süd' xmlUrl='http://a/'/></opml>";
    OpmlFile file = OpmlReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(file.outlines().getFirst().name()).isEqualTo("Süd");
    assertThat(file.flaws()).containsExactly(new Flaw(1, "the file is not written in utf-8"));
  }

  @Test
  void anOutlineThatIsNeverClosedIsNamedWithItsLine() {
    OpmlFile file =
        read(
            """
            <opml><body>
            <outline text="News">
            <outline text="A" xmlUrl="http://a.example/rss"/>
            </body></opml>
            """);
    assertThat(file.outlines()).hasSize(1);
    assertThat(file.flaws()).containsExactly(new Flaw(2, "the outline is opened and never closed"));
  }

  @Test
  void aMissingQuotationMarkCostsOneAttributeAndNoOutline() {
    OpmlFile file =
        read(
            """
            <opml><body>
            <outline text="A xmlUrl="http://a.example/rss"/>
            <outline text="B" xmlUrl="http://b.example/rss/>
            <outline text="C" xmlUrl="http://c.example/rss"/>
            </body></opml>
            """);
    assertThat(file.outlines()).extracting(Outline::address).contains("http://c.example/rss");
    assertThat(file.outlines()).extracting(Outline::address).contains("http://b.example/rss");
    assertThat(file.flaws()).contains(new Flaw(3, "a quotation mark is missing"));
  }

  @Test
  void rawAmpersandsAndOtherSinsOfTheWildAreForgiven() {
    OpmlFile file =
        read(
            """
            <opml><body><outline text='R & D' XMLURL='http://a.example/?x=1&y=2' />
            <OUTLINE text=plain xmlUrl=http://b.example/rss></OUTLINE></body>
            """);
    assertThat(file.outlines())
        .extracting(Outline::address)
        .containsExactly("http://a.example/?x=1&y=2", "http://b.example/rss");
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() {
    OpmlFile file =
        read(
            """
            <!DOCTYPE opml [
              <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">
            ]>
            <opml><body><outline text="&b;&f;" xmlUrl="http://a.example/rss"/></body></opml>
            """);
    assertThat(file.outlines().getFirst().name()).isEqualTo("&b;&f;");
    assertThat(file.flaws()).extracting(Flaw::line).containsExactly(1);
  }

  @Test
  void whatIsNoOpmlIsSaidToBeNone() {
    assertThat(read("{\"version\":1}").flaws())
        .containsExactly(new Flaw(1, "this is no OPML file"));
    assertThat(OpmlReader.read(new byte[0]).flaws()).hasSize(1);
  }

  @Test
  void nestingWithoutEndIsReadInFairTime() {
    String deep = "<outline text='x' xmlUrl='http://a.example/rss'>".repeat(60_000);
    OpmlFile file = read("<opml><body>" + deep);
    assertThat(file.outlines()).hasSize(50_000);
    assertThat(file.outlines().getLast().folders()).hasSize(32);
    assertThat(file.flaws()).extracting(Flaw::reason).contains("only the first 50,000 are read");
  }

  @Property(tries = 300)
  void nothingThatIsInAFileThrows(@ForAll byte[] file) {
    assertThat(OpmlReader.read(file)).isNotNull();
  }

  @Property(tries = 300)
  void nothingThatLooksLikeTagsThrows(@ForAll String noise) {
    assertThat(read("<opml><outline text=\"" + noise + "<outline " + noise + ">")).isNotNull();
  }
}
