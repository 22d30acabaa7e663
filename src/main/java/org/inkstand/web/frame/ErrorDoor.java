package org.inkstand.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.inkstand.kit.sql.Away;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends a request that failed: the paper's own error page, whatever failed. */
@Controller
class ErrorDoor implements ErrorController {

  private final Pages pages;
  private final Frames frames;

  ErrorDoor(Pages pages, Frames frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @RequestMapping("/error")
  ResponseEntity<byte[]> show(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        && Away.caused(failure)) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .contentType(MediaType.parseMediaType(Pages.HTML))
          .header("Cache-Control", "no-store")
          .header("Retry-After", "30")
          .body(pages.render("frame/error.jte", ErrorPage.storeAway(frames)));
    }
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    return ResponseEntity.status(status)
        .contentType(MediaType.parseMediaType(Pages.HTML))
        .header("Cache-Control", "no-cache")
        .body(pages.render("frame/error.jte", ErrorPage.of(frames, status)));
  }
}
