// An agent of a few lines: escalates what is asked again, pays twice when it is told to, throws.
export default class Agent {
  id() {
    return 'agent';
  }

  async callApi(prompt) {
    if (prompt.includes('throw')) throw new Error('the agent is down');
    if (prompt.includes('twice')) return { output: 'paid a second time' };
    return { output: `escalated: ${prompt}` };
  }
}
