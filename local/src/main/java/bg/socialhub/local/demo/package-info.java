/** The main job of the system as a story, played through the gateway with real tokens and checked step by step. */
@NullMarked
package bg.socialhub.local.demo;

import org.jspecify.annotations.NullMarked;
