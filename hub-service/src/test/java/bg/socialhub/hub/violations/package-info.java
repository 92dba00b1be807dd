/** Code that breaks each architecture rule once, to show that the rules bite. */
package bg.socialhub.hub.violations;
