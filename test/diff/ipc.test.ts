import { describeSubject } from '../harness/subject.ts';

describeSubject({ fixture: 'ipc', sections: ['messages', 'semaphores', 'shared', 'queues', 'futexes'] });
describeSubject({ fixture: 'aio', sections: ['aio'] });
