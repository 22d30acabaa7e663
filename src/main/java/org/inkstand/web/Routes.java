package org.inkstand.web;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.inkstand.web.frame.AssetDoor;
import org.inkstand.web.reading.AboutPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Every address that a browser can ask. */
@Configuration
class Routes {

  @Bean
  @Order(0)
  RouterFunction<ServerResponse> addresses(AboutPage about, AssetDoor assets) {
    return route()
        .GET("/about", about::show)
        .GET("/assets/{file}", assets::show)
        .GET("/favicon.ico", assets::favicon)
        .build();
  }
}
