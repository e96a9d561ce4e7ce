import Layout from '@theme/Layout';
import {useState} from 'react';

/** A page that a district programs. */
export default function Press() {
  const [count, setCount] = useState(0);
  return (
    <Layout title="Press">
      <main>
        <h1>A page of our own</h1>
        <button type="button" onClick={() => setCount(count + 1)}>
          Counted {count}
        </button>
      </main>
    </Layout>
  );
}
