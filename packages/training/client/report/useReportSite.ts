import {QUESTIONS_FILE, type QuizQuestions} from '@deskbook/records/domain/report/reportQuestions';
import {type ReportSite, SITE_FILE} from '@deskbook/records/domain/report/reportSite';
import {useEffect, useState} from 'react';

export interface LoadedSite {
  site: ReportSite;
  questions: readonly QuizQuestions[];
}

/** Loads what the report knows about this site. Returns null while loading, and `failed` if it can't be loaded. */
export function useReportSite(baseUrl: string): LoadedSite | null | 'failed' {
  const [loaded, setLoaded] = useState<LoadedSite | null | 'failed'>(null);
  useEffect(() => {
    load(baseUrl).then(setLoaded, () => setLoaded('failed'));
  }, [baseUrl]);
  return loaded;
}

async function load(baseUrl: string): Promise<LoadedSite> {
  const [site, {quizzes}] = await Promise.all([fetchJson(baseUrl + SITE_FILE), fetchJson(baseUrl + QUESTIONS_FILE)]);
  return {site, questions: quizzes};
}

async function fetchJson(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
