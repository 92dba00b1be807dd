/** The Bulgarian language as the catalogue needs it: words, stems, transliteration and order. */
@NullMarked
package bg.socialhub.marketplace.text;

import org.jspecify.annotations.NullMarked;
