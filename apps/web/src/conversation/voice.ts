import { useEffect, useRef, useState } from 'react';

const TAGS = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' } as const;
type Lang = keyof typeof TAGS;

interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  continuous: boolean;
  start(): void;
  stop(): void;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
}
const Recogniser = (): (new () => Recognition) | undefined =>
  (globalThis as { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition })
    .SpeechRecognition ?? (globalThis as { webkitSpeechRecognition?: new () => Recognition }).webkitSpeechRecognition;

const mayHear = (): boolean =>
  (document as { featurePolicy?: { allowsFeature(name: string): boolean } }).featurePolicy?.allowsFeature(
    'microphone',
  ) ?? true;

/** Speaking instead of typing, where the browser has it. `heard` gets the whole text so far, again and again. */
export function useDictation(lang: Lang, heard: (text: string) => void) {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  const running = useRef<Recognition | null>(null);
  useEffect(() => () => running.current?.stop(), []);
  const toggle = () => {
    if (running.current) {
      running.current.stop();
      return;
    }
    const Make = Recogniser();
    if (!Make) return;
    // the page was reached from one that may not hear; what was typed is kept over the reload
    if (!mayHear()) return location.reload();
    const recognition = new Make();
    recognition.lang = TAGS[lang];
    recognition.interimResults = true;
    recognition.continuous = true;
    recognition.onresult = ({ results }) => heard(Array.from(results, (each) => each[0]?.transcript ?? '').join(' '));
    recognition.onerror = ({ error }) => setRefused(error === 'not-allowed' || error === 'service-not-allowed');
    recognition.onend = () => {
      running.current = null;
      setOn(false);
    };
    running.current = recognition;
    setRefused(false);
    setOn(true);
    recognition.start();
  };
  return { available: Recogniser() !== undefined, on, refused, toggle };
}

/** Reading aloud by the browser. Speaks one thing at a time; the same again stops it. */
export function useReadAloud() {
  const [speaking, setSpeaking] = useState<string | null>(null);
  const available = typeof speechSynthesis !== 'undefined';
  useEffect(
    () => () => {
      if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
    },
    [],
  );
  const toggle = (id: string, text: string, lang: Lang) => {
    speechSynthesis.cancel();
    if (speaking === id) return setSpeaking(null);
    const words = new SpeechSynthesisUtterance(text);
    words.lang = TAGS[lang];
    words.onend = () => setSpeaking((now) => (now === id ? null : now));
    words.onerror = words.onend;
    setSpeaking(id);
    speechSynthesis.speak(words);
  };
  return { available, speaking, toggle };
}
