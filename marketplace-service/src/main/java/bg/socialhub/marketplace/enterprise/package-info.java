/** Social enterprises by their ЕИК, and the certificates that give them the mark. */
@NullMarked
package bg.socialhub.marketplace.enterprise;

import org.jspecify.annotations.NullMarked;
