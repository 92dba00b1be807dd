/** The support desk's rules that need no server. */
@org.jspecify.annotations.NullMarked
package bg.socialhub.portal.desk.support;
