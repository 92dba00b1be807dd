/** Planted violations: each architecture rule must find its own here. */
package bg.socialhub.events.violations;
