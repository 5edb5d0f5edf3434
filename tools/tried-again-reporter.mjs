// What passed only when it was tried once more, and why it had failed: a test must not be spoilt by chance for long.

/** A reporter of vitest. */
export default class TriedAgainReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    for (const module of modules)
      for (const test of module.children.allTests('passed'))
        if (test.diagnostic()?.flaky) console.log(toldAgain(test));
  }
}

/** @param {import('vitest/node').TestCase} test */
function toldAgain(test) {
  const messages = (test.result().errors ?? []).map(({ message, diff }) => [message, diff].join('\n'));
  const name = `${test.module.relativeModuleId} > ${test.fullName} (${test.project.name})`;
  return [
    `passed only when tried again: ${name}`,
    ...messages.join('\n').split('\n').slice(0, MOST_LINES),
  ].join('\n  ');
}

const MOST_LINES = 40;
