/** People of one's enterprise in trainings: enrolling them, giving a place up, their certificates. */
@NullMarked
package bg.socialhub.portal.my.training;

import org.jspecify.annotations.NullMarked;
