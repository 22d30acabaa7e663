package org.inkstand.web;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.inkstand.web.frame.AssetDoor;
import org.inkstand.web.front.CountryPage;
import org.inkstand.web.front.FrontPage;
import org.inkstand.web.front.SectionPage;
import org.inkstand.web.front.TitlePage;
import org.inkstand.web.front.TitlesPage;
import org.inkstand.web.reading.AboutPage;
import org.inkstand.web.reading.ArticlePage;
import org.inkstand.web.reading.PicturePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Every address that a browser can ask. */
@Configuration
class Routes {

  @Bean
  RouterFunction<ServerResponse> laidOut(
      FrontPage front, SectionPage section, TitlePage title, CountryPage country) {
    return route()
        .GET("/", front::show)
        .GET("/section/{slug}", section::show)
        .GET("/title/{slug}", title::show)
        .GET("/country/{code}", country::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> read(ArticlePage article, PicturePage picture) {
    return route()
        .GET("/article/{handle}", article::show)
        .GET("/picture/{token}/{width}", picture::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> found(TitlesPage titles, AboutPage about) {
    return route().GET("/titles", titles::show).GET("/about", about::show).build();
  }

  @Bean
  RouterFunction<ServerResponse> files(AssetDoor assets) {
    return route().GET("/assets/{file}", assets::show).GET("/favicon.ico", assets::favicon).build();
  }
}
