package org.inkstand.feed.format.xml;

/** A part of an element: another element, or words. */
sealed interface Node permits Element, Words {}
