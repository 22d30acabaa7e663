package org.inkstand.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.article.extract.PageReader;

/**
 * Reads pages that are one thing over and over, and a news page with as much of it behind, and
 * writes what each costs in processor time.
 *
 * <p>Arguments: bytes of a page, and milliseconds from which on a kind is written; the slowest is
 * written in any case. A third argument, a pattern, chooses among the kinds.
 */
final class ExtractionFloods {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final String WORDS =
      "The harbour was closed on Monday after a crane fell into the basin, the port said. ";

  /** Kinds and their pieces; {@code @} stands for a sentence. */
  private static final String LIST =
      """
      words = @
      paragraphs = <p>@</p>
      short paragraphs = <p>a, b.</p>
      same lines = <p>A label of this very page</p>
      divs within divs = <div>
      divs side by side = <div>a.</div>
      articles = <article><p>@</p></article>
      articles within = <article>@
      text boxes = <div class='article-body c1'><p>@</p></div>
      text boxes within = <div class='article-body'>@
      clutter boxes = <div class='share related'>@</div>
      class names = <p class='a-b cD e_f share-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'>a.</p>
      headings = <h2>Crane falls</h2>
      first headings = <h1>Crane falls into the basin</h1>
      headings within = <h2><div>
      links = <a href='/a/b'>Crane falls</a> \s
      links within = <a href='/a'><p>
      writers = <a rel='author' href='/authors/a'>Ann Quill</a>
      bylines = <div class='byline author'>By Ann Quill</div>
      bylines within = <div class='byline'>By Ann Quill \s
      times = <time datetime='2026-05-03T09:24:00Z'>3 May 2026</time>
      broken times = <time>1 1 1 1</time>
      dates = <span class='date'>3. Mai 2026, 9.24</span>
      dates within = <div class='date'>3 Foo 2026 \s
      digits = 20260503 1-2-3 4.5.6 7/8/9 \s
      items = <ul><li>Crane falls</li></ul>
      long items = <li>@</li>
      items within = <ul><li>
      cells = <table><tr><td>1</td><td>2</td></tr></table>
      rows = <tr><td>1</td><td>2</td></tr>
      tables within = <table><tr><td>
      quotes = <blockquote class='twitter-tweet'><p>a.</p></blockquote>
      quotes within = <blockquote>a.
      pictures = <img src='/a.jpg' alt='b'>
      boxed pictures = <div><img src='/a.jpg'><p>Crane</p></div>
      pictures within = <div><span><img src='/a.jpg'>
      figures = <figure><img src='/a.jpg'><figcaption>Crane</figcaption></figure>
      figures within = <figure>a.<h4>b</h4>
      slanted captions = <p><img src='/a.jpg'></p><p><em>@</em></p>
      teasers = <div><h4><a href='/news/old-swing-bridge'>Old swing bridge closes for months</a></h4><p>@</p></div>
      teasers within = <div><a href='/news/old-swing-bridge'>Old swing bridge closes for months</a>
      labelled links = <p>Read: <a href='/news/old-swing-bridge'>Old swing bridge closes for months</a></p>
      posts = <blockquote>a. <a href='https://x.com/a/status/1'>b</a></blockquote>
      posts within = <blockquote>a. <a href='https://x.com/a/status/1'>b</a>
      sources = <picture><source srcset='/a.jpg 1x, /b.jpg 2x'><img src='/a.jpg'></picture>
      frames = <iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>
      breaks = a<br>
      double breaks = @<br><br>
      bold = <b>a</b> \s
      bold within = <b>a
      misnested = <b><i><p>a</b></i></p>
      spans = <span>a</span>
      spans within = <span>a
      fonts = <font color=a><p>a
      metas = <meta name='author' content='Ann Quill'>
      titles = <meta property='og:title' content='Crane falls'>
      properties = <span itemprop='author headline datePublished'>Crane</span>
      scripts = <script type='application/ld+json'>{"@type":"NewsArticle"}</script>
      scripts of nothing = <script>var a = '<p>';</script>
      styles = <style>p{}</style><p style='display:none'>a.</p>
      comments = <!-- a -->
      entities = &amp;&eacute;&#x41;&nosuch;
      attributes = <p a=1 b=2 c=3 d=4 e=5 f=6>a
      forms = <form><label>a<input></label><select><option>b</select></form>
      signs = \u707d\u53f0\u306e\u3002
      separators =  | - » \s
      """;

  private static final Map<String, String> KINDS = kinds();

  private ExtractionFloods() {}

  private static Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    for (String line : LIST.split("\n")) {
      int at = line.indexOf(" = ");
      kinds.put(line.substring(0, at), line.substring(at + 3).replace("@", WORDS));
    }
    return kinds;
  }

  private record Page(String name, byte[] bytes) {}

  public static void main(String[] arguments) {
    int size = Integer.parseInt(arguments[0]);
    double from = Double.parseDouble(arguments[1]);
    var reader = new PageReader(PictureDoor.open());
    var address = URI.create("https://gazette.example/news/crane");
    String news = "<h1>Crane falls</h1><article>" + ("<p>" + WORDS + "</p>").repeat(20);
    Page slowest = new Page("none", new byte[0]);
    double longest = 0;
    for (int i = 0; i < 40; i++) {
      reader.read(bytes(news), "", address);
    }
    for (var kind : KINDS.entrySet()) {
      if (arguments.length > 2 && !kind.getKey().matches(arguments[2])) {
        continue;
      }
      String much = kind.getValue().repeat(size / kind.getValue().length());
      for (Page page :
          new Page[] {
            new Page(kind.getKey(), bytes(much)),
            new Page(kind.getKey() + ", within news", bytes(news + much)),
            new Page(kind.getKey() + ", before news", bytes(much + news)),
            new Page(kind.getKey() + ", as the title", bytes("<title>" + much + "</title>" + news)),
            new Page(kind.getKey() + ", as linked data", bytes(data(kind.getValue(), size) + news))
          }) {
        long start = THREAD.getCurrentThreadCpuTime();
        reader.read(page.bytes, "", address);
        double millis = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        if (millis >= from) {
          System.out.printf("%8.0f ms  %s%n", millis, page.name);
        }
        slowest = millis > longest ? page : slowest;
        longest = Math.max(longest, millis);
      }
    }
    System.out.printf("slowest of %d: %.0f ms, %s%n", 5 * KINDS.size(), longest, slowest.name);
  }

  private static String data(String piece, int size) {
    String quoted = piece.replace("\"", "\\\"").replace("<", "\\u003c");
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Crane\",\"articleBody\":\""
        + quoted.repeat(size / quoted.length())
        + "\"}</script>";
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
