/** Help towards a certificate of class A or A+: the conditions by data, and reminders before a certificate ends; never a verdict. */
@NullMarked
package bg.socialhub.hub.certification;

import org.jspecify.annotations.NullMarked;
