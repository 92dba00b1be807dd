/** What every service and the gateway borrow to prove that they judge tokens alike. */
package bg.socialhub.identity.test;
