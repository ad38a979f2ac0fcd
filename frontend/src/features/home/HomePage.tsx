import { useGetMe } from '@/api/generated/person/person';
import { PageHeader } from '@/ui/PageHeader';

export function HomePage() {
  const { data: me } = useGetMe();
  return <PageHeader title={me?.name ? `Welcome, ${me.name.split(' ')[0]}` : 'Welcome'} />;
}
