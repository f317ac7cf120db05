/**
 * Rules of the house that no compiler knows. The tests of every module check them on its own code
 * ({@link org.portcontrol.rules.HouseRules}, {@link org.portcontrol.rules.ServiceRules},
 * {@link org.portcontrol.rules.ProblemTexts}); what concerns the repository as a whole, such as links of documents, is
 * checked by the tests that stand here.
 */
package org.portcontrol.rules;
