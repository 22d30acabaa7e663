package org.inkstand.web.front;

import org.inkstand.article.Articles;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** The catalogue, and what its titles published. */
@Component
record Stock(Titles titles, Articles articles) {}
