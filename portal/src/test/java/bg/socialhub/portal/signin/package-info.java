@NullMarked
package bg.socialhub.portal.signin;

import org.jspecify.annotations.NullMarked;
